package dev.madoguchi.web.visitor.account;

import dev.madoguchi.account.RememberedSignIn;
import dev.madoguchi.account.SignIn;
import dev.madoguchi.account.SignedIn;
import dev.madoguchi.platform.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * The cookie of "stay logged in" (ACC-11). Jakarta Security's own remember-me never changes its
 * token, so it could not notice a stolen one.
 */
@ApplicationScoped
public class RememberedBrowser {

  static final String COOKIE = "madoguchi_login";

  @Inject private SignIn signIn;

  /** Recognises the browser and hands it its next secret. */
  Optional<SignedIn> recognise(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> value = read(request);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<RememberedSignIn> found =
        signIn.byRememberedLogin(value.get(), request.getRemoteAddr());
    if (found.isEmpty()) {
      write(request, response, "", Duration.ZERO);
    } else if (found.get().cookie() != null) {
      write(request, response, found.get().cookie(), signIn.rememberedFor());
    }
    return found.map(RememberedSignIn::signedIn);
  }

  /** Remembers the browser from now on. */
  void remember(HttpServletRequest request, HttpServletResponse response, SignedIn signedIn) {
    String value = signIn.remember(signedIn, request.getHeader("User-Agent"));
    write(request, response, value, signIn.rememberedFor());
  }

  /** Forgets the browser, whoever it was remembered for. */
  void forget(HttpServletRequest request, HttpServletResponse response) {
    read(request)
        .ifPresent(
            value -> {
              signIn.forget(value);
              write(request, response, "", Duration.ZERO);
            });
  }

  private static Optional<String> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .map(Cookie::getValue)
            .filter(value -> !value.isEmpty())
            .findFirst();
  }

  private static void write(
      HttpServletRequest request, HttpServletResponse response, String value, Duration life) {
    Cookie cookie = new Cookie(COOKIE, value);
    cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
    cookie.setMaxAge((int) life.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure() || Installation.current().publicUrl().startsWith("https:"));
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
