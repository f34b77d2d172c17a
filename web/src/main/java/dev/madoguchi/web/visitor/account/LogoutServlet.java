package dev.madoguchi.web.visitor.account;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The logout button of the header: {@code POST /logout}. Ends the session and forgets the browser.
 */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

  @Inject private RememberedBrowser browser;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    browser.forget(request, response);
    request.logout();
    LoginSession.end(request);
    response.sendRedirect(request.getContextPath() + "/");
  }

  /** Somebody reloads after the logout. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + "/");
  }
}
