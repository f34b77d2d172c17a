package dev.madoguchi.web.platform;

import dev.madoguchi.account.AccountService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/**
 * The language switch of the header: {@code POST /language} with {@code to} ({@code ja} or {@code
 * en}) and {@code back}, the page to return to. Kept in a cookie and, for those logged in, in the
 * account.
 */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

  private static final Duration KEPT = Duration.ofDays(365);

  @Inject private ActiveUser user;
  @Inject private AccountService accounts;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale language = ActiveUser.language(request.getParameter("to"));
    Cookie cookie = new Cookie(ActiveUser.LANGUAGE_COOKIE, language.getLanguage());
    cookie.setPath("/");
    cookie.setMaxAge((int) KEPT.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    response.addCookie(cookie);
    if (user.isLoggedIn()) {
      accounts.changeLanguage(language);
      user.refresh();
    }
    String back = request.getParameter("back");
    response.sendRedirect(Urls.isLocal(back) ? back : request.getContextPath() + "/");
  }
}
