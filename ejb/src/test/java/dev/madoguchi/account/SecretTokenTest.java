package dev.madoguchi.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SecretTokenTest {

  @Test
  void ACC_07_aTokenHas256BitsAndIsStoredAsHash() {
    SecretToken token = SecretToken.random();
    assertEquals(43, token.text().length());
    assertEquals(64, token.hash().length());
    assertNotEquals(token, SecretToken.random());
  }

  @Test
  void ACC_07_theHashRecognisesOnlyItsToken() {
    SecretToken token = SecretToken.random();
    assertTrue(token.matches(token.hash()));
    assertFalse(SecretToken.random().matches(token.hash()));
    assertFalse(token.matches(null));
  }

  @Test
  void aTokenNeverGetsIntoALog() {
    SecretToken token = SecretToken.random();
    assertFalse(token.toString().contains(token.text()));
  }

  @Test
  void ACC_11_theCookieIsReadBackAndNothingElse() {
    String cookie = SecretToken.random().text() + "." + SecretToken.random().text();
    assertEquals(cookie, RememberCookie.parse(cookie).orElseThrow().text());
    assertTrue(RememberCookie.parse(null).isEmpty());
    assertTrue(RememberCookie.parse("").isEmpty());
    assertTrue(RememberCookie.parse(cookie + "x").isEmpty());
    assertTrue(RememberCookie.parse(cookie.replace('.', ':')).isEmpty());
  }
}
