package dev.madoguchi.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SearchKeyTest {

  @Test
  void TIC_11_widthAndCaseDoNotMatter() {
    assertEquals(SearchKey.of("VPNが切れる"), SearchKey.of("VPNが切れる"));
    assertEquals(SearchKey.of("ルータ"), SearchKey.of("ルータ"));
  }

  @Test
  void TIC_11_whatIsLookedForIsNoPattern() {
    assertEquals("%100!% a!_b !!%", SearchKey.pattern("100% A_b !"));
    assertEquals("20261121%", SearchKey.beginning("20261121"));
  }
}
