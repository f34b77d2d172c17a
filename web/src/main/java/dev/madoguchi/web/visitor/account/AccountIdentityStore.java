package dev.madoguchi.web.visitor.account;

import dev.madoguchi.account.SignIn;
import dev.madoguchi.account.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;

/** The accounts as Jakarta Security asks for them. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

  @Inject private SignIn signIn;
  @Inject private HttpServletRequest request;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (credential instanceof SignedInCredential known) {
      return valid(known.signedIn());
    }
    if (credential instanceof UsernamePasswordCredential typed) {
      return signIn
          .signIn(typed.getCaller(), typed.getPasswordAsString(), request.getRemoteAddr())
          .map(AccountIdentityStore::valid)
          .orElse(CredentialValidationResult.INVALID_RESULT);
    }
    return CredentialValidationResult.NOT_VALIDATED_RESULT;
  }

  private static CredentialValidationResult valid(SignedIn signedIn) {
    return new CredentialValidationResult(new SignedInPrincipal(signedIn), signedIn.roles());
  }
}
