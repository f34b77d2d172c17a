package dev.madoguchi.web.visitor.account;

import dev.madoguchi.account.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Logs somebody in whom a door has just let in, without asking for the password once more. */
@RequestScoped
public class DirectLogin {

  @Inject private SecurityContext security;

  /** Begins the login of this request's browser. */
  public void begin(SignedIn person) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    security.authenticate(
        (HttpServletRequest) external.getRequest(),
        (HttpServletResponse) external.getResponse(),
        AuthenticationParameters.withParams()
            .credential(new SignedInCredential(person))
            .newAuthentication(true));
  }
}
