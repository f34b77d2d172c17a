package dev.madoguchi.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UrlsTest {

  @Test
  void oneParameterIsChangedAndTheOthersStay() {
    assertEquals("/l?q=%E7%AA%93&page=3", Urls.here("/l", "q=%E7%AA%93&page=2", "page", 3));
    assertEquals("/l?q=a", Urls.here("/l", "q=a&page=2", "page", null));
    assertEquals("/l", Urls.here("/l", null, "page", ""));
    assertEquals("/l?sort=-number", Urls.here("/l", "", "sort", "-number"));
  }

  @Test
  void parametersAreEncodedAndMissingOnesLeftOut() {
    assertEquals(
        "/t?number=1&q=a+%26+%E7%AA%93", Urls.of("/t", "number", 1, "empty", null, "q", "a & 窓"));
    assertEquals("/t", Urls.of("/t"));
  }

  @Test
  void OPS_10_onlyOurOwnPagesAreLocal() {
    assertTrue(Urls.isLocal("/customer/home?x=1"));
    assertFalse(Urls.isLocal("//evil.example/"));
    assertFalse(Urls.isLocal("/\\evil.example"));
    assertFalse(Urls.isLocal("https://evil.example/"));
    assertFalse(Urls.isLocal("/a\r\nSet-Cookie: x"));
    assertFalse(Urls.isLocal(null));
  }
}
