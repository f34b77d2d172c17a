package dev.madoguchi.web.visitor.account;

import dev.madoguchi.account.SignedIn;
import dev.madoguchi.web.platform.ErrorPage;
import dev.madoguchi.web.platform.Urls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out at each request who calls: from a login that is just happening, from the session while
 * its security stamp is the account's, or from the cookie of a remembered browser. Whoever is
 * needed and not known is sent to the front page and comes back after the login. The caller's name
 * is the account's id.
 */
@ApplicationScoped
public class AccountAuthentication implements HttpAuthenticationMechanism {

  private static final Set<String> PLAIN_METHODS = Set.of("GET", "HEAD", "POST");

  @Inject private IdentityStoreHandler stores;
  @Inject private StampCheck stamps;
  @Inject private RememberedBrowser browser;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    Credential credential = context.getAuthParameters().getCredential();
    if (credential != null) {
      return signIn(request, response, context, stores.validate(credential));
    }
    Optional<SignedIn> caller = findCaller(request, response);
    if (caller.isPresent()) {
      return context.notifyContainerAboutLogin(
          new SignedInPrincipal(caller.get()), caller.get().roles());
    }
    return context.isProtected() ? sendToLogin(request, response, context) : context.doNothing();
  }

  private AuthenticationStatus signIn(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context,
      CredentialValidationResult result) {
    if (result.getCallerPrincipal() instanceof SignedInPrincipal principal) {
      LoginSession.begin(request, principal.signedIn());
      browser.forget(request, response);
      if (context.getAuthParameters().isRememberMe()) {
        browser.remember(request, response, principal.signedIn());
      }
    }
    return context.notifyContainerAboutLogin(result);
  }

  private Optional<SignedIn> findCaller(HttpServletRequest request, HttpServletResponse response) {
    Optional<SignedIn> known = LoginSession.find(request);
    if (known.isPresent()) {
      if (stamps.isCurrent(known.get())) {
        return known;
      }
      LoginSession.end(request);
    }
    if (request.getServletPath().startsWith("/jakarta.faces.resource")) {
      return Optional.empty();
    }
    Optional<SignedIn> remembered = browser.recognise(request, response);
    remembered.ifPresent(signedIn -> LoginSession.begin(request, signedIn));
    return remembered;
  }

  private static AuthenticationStatus sendToLogin(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (ErrorPage.isForScript(request) || !PLAIN_METHODS.contains(request.getMethod())) {
      return context.responseUnauthorized();
    }
    return context.redirect(request.getContextPath() + Urls.of("/index", "next", nextOf(request)));
  }

  /** Where to go after the login: the page that was wanted, inside the application. */
  private static String nextOf(HttpServletRequest request) {
    return Urls.of(request).substring(request.getContextPath().length());
  }
}
