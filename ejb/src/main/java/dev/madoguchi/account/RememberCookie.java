package dev.madoguchi.account;

import java.util.Optional;

/**
 * Value of the cookie of a remembered browser: {@code selector.token}. The selector finds the row,
 * the token proves it.
 *
 * @param selector public part
 * @param token secret part
 */
record RememberCookie(String selector, SecretToken token) {

  static RememberCookie of(RememberedLogin remembered, SecretToken token) {
    return new RememberCookie(remembered.getSelector(), token);
  }

  static Optional<RememberCookie> parse(String text) {
    if (text == null || !text.matches("[\\w-]{43}\\.[\\w-]{43}")) {
      return Optional.empty();
    }
    int dot = text.indexOf('.');
    return Optional.of(
        new RememberCookie(text.substring(0, dot), new SecretToken(text.substring(dot + 1))));
  }

  String text() {
    return selector + "." + token.text();
  }
}
