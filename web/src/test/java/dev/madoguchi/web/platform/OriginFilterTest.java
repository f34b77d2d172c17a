package dev.madoguchi.web.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OriginFilterTest {

  private static final String PUBLIC = "https://support.example.jp";

  @Test
  void OPS_10_ourOwnPagesMaySend() {
    assertTrue(OriginFilter.isOurs("http://localhost:8080", "localhost:8080", PUBLIC));
    assertTrue(OriginFilter.isOurs("https://support.example.jp", "10.0.0.5:8080", PUBLIC));
  }

  @Test
  void OPS_10_otherSitesMayNot() {
    assertFalse(OriginFilter.isOurs("https://evil.example", "localhost:8080", PUBLIC));
    assertFalse(OriginFilter.isOurs("http://localhost:8081", "localhost:8080", PUBLIC));
    assertFalse(OriginFilter.isOurs("null", "localhost:8080", PUBLIC));
    assertFalse(OriginFilter.isOurs("https://support.example.jp.evil.example", "x", PUBLIC));
  }
}
