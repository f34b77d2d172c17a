package dev.madoguchi.web.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;

/**
 * Keeps the scripts of a page that one account opened from working in the name of another that has
 * logged in since in the same browser: what they send names its account in a header, and is
 * answered 412 if that is not the caller; Faces' own script, which has no header of ours, names it
 * in a parameter. Forms need neither: their state ended with the session.
 */
public class AccountFilter implements Filter {

  /** Header, or parameter, with the id of the account. */
  static final String ACCOUNT = "X-Account";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String meant = accountOf((HttpServletRequest) request);
    Principal caller = ((HttpServletRequest) request).getUserPrincipal();
    if (meant == null || caller == null || meant.equals(caller.getName())) {
      chain.doFilter(request, response);
    } else {
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_PRECONDITION_FAILED);
    }
  }

  private static String accountOf(HttpServletRequest request) {
    return ErrorPage.isPartial(request)
        ? request.getParameter(ACCOUNT)
        : request.getHeader(ACCOUNT);
  }
}
