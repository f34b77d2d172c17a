package dev.madoguchi.web.visitor.account;

import dev.madoguchi.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Where the server keeps who is signed in: one attribute of the session. */
final class LoginSession {

  private static final String ATTRIBUTE = "madoguchi.signedIn";

  private LoginSession() {}

  static Optional<SignedIn> find(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object found = session == null ? null : session.getAttribute(ATTRIBUTE);
    return Optional.ofNullable((SignedIn) found);
  }

  /**
   * Begins the login under a new session id, so that an id planted before is worth nothing. Of a
   * session of another account nothing is left: a form that was opened there can't be sent in this
   * one's name.
   */
  static void begin(HttpServletRequest request, SignedIn signedIn) {
    if (find(request).filter(before -> before.accountId() != signedIn.accountId()).isPresent()) {
      end(request);
    } else if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    request.getSession(true).setAttribute(ATTRIBUTE, signedIn);
  }

  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
