package dev.madoguchi.web.visitor.account;

import dev.madoguchi.account.SignIn;
import dev.madoguchi.account.SignedIn;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;

/**
 * The login form of the front page, {@code /index?next=…} (ACC-11, ACC-12). {@code next} is
 * followed only inside the portal.
 */
@Named
@RequestScoped
public class VisitorAccountLoginBacking {

  @Inject private SecurityContext security;
  @Inject private SignIn signIn;

  private String loginId;
  private String password;
  private boolean remember;
  private String next;

  /** Signs in and goes to the page that was wanted, or to the person's first page. */
  public String login() throws ServletException {
    HttpServletRequest request = request();
    if (request.getUserPrincipal() != null) {
      // the container answers for the caller it knows, without asking who is meant
      request.logout();
    }
    AuthenticationParameters typed =
        AuthenticationParameters.withParams()
            .credential(new UsernamePasswordCredential(loginId, new Password(password)))
            .newAuthentication(true)
            .rememberMe(remember);
    HttpServletResponse response =
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    if (security.authenticate(request, response, typed) != AuthenticationStatus.SUCCESS) {
      refuse();
      return null;
    }
    return Redirect.to(HomePage.after(next, LoginSession.find(request).orElseThrow().roles()));
  }

  /** Sends somebody who is logged in on; for the front page. */
  public void enter() {
    Optional<SignedIn> known = LoginSession.find(request());
    if (known.isPresent() && request().getUserPrincipal() != null) {
      Redirect.to(HomePage.after(next, known.get().roles()));
    }
  }

  private void refuse() {
    Optional<Instant> locked = signIn.findLockedUntil(loginId);
    if (locked.isPresent()) {
      Feedback.error(null, "login.locked", locked.get());
    } else {
      Feedback.error(null, "login.failed");
    }
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  public String getLoginId() {
    return loginId;
  }

  public void setLoginId(String loginId) {
    this.loginId = loginId;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public boolean isRemember() {
    return remember;
  }

  public void setRemember(boolean remember) {
    this.remember = remember;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }
}
