package dev.madoguchi.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SearchKeyTest {

  @Test
  void TIC_11_widthAndCaseDoNotMatter() {
    assertEquals("vpnが切れる", SearchKey.of("\uFF36\uFF30\uFF2Eが切れる"));
    assertEquals("ルータ", SearchKey.of("\uFF99\uFF70\uFF80"));
  }

  @Test
  void TIC_11_whatIsLookedForIsNoPattern() {
    assertEquals("%100!% a!_b !!%", SearchKey.pattern("100% A_b !"));
    assertEquals("20261121%", SearchKey.beginning("20261121"));
  }
}
