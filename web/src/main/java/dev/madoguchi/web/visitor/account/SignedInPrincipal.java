package dev.madoguchi.web.visitor.account;

import dev.madoguchi.account.SignedIn;
import jakarta.security.enterprise.CallerPrincipal;

/** The caller, named by the account's id, with what the session keeps of the account. */
class SignedInPrincipal extends CallerPrincipal {

  private static final long serialVersionUID = 1L;

  private final SignedIn signedIn;

  SignedInPrincipal(SignedIn signedIn) {
    super(String.valueOf(signedIn.accountId()));
    this.signedIn = signedIn;
  }

  SignedIn signedIn() {
    return signedIn;
  }
}
