package dev.madoguchi.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SearchKeyTest {

  @Test
  void TIC_11_widthAndCaseDoNotMatter() {
    assertEquals("vpnが切れる", SearchKey.of("\uFF36\uFF30\uFF2Eが切れる"));
    assertEquals("ルータ", SearchKey.of("\uFF99\uFF70\uFF80"));
  }

  @Test
  void TIC_01_longestSubjectHasAKeyThatFitsItsColumn() {
    assertEquals(SearchKey.LONGEST, SearchKey.of("\uFDFA".repeat(200)).length());
  }

  @Test
  void TIC_11_whatShowsNothingIsNotLookedFor() {
    assertNull(SearchKey.wanted("\u200B　"));
    assertEquals("VPN", SearchKey.wanted(" VPN\u0000"));
    assertEquals(200, SearchKey.wanted("x".repeat(5000)).length());
  }

  @Test
  void TIC_11_whatIsLookedForIsNoPattern() {
    assertEquals("%100!% a!_b !!%", SearchKey.pattern("100% A_b !"));
    assertEquals("20261121%", SearchKey.beginning("20261121"));
  }

  @Test
  void TIC_13_aDayAndMoreIsANumber() {
    assertTrue(SearchKey.isNumber("20261121"));
    assertTrue(SearchKey.isNumber("2026112100042"));
    assertFalse(SearchKey.isNumber("2026112"));
    assertFalse(SearchKey.isNumber("20261121 VPN"));
  }
}
