package dev.madoguchi.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PageRequestTest {

  @Test
  void valuesOutOfTheirLimitsBecomeTheNearest() {
    assertEquals(new PageRequest(1, 1), new PageRequest(-5, 0));
    assertEquals(100, new PageRequest(1, 1000).size());
  }

  @Test
  void theLargestNumberOfAUrlStillHasAnOffset() {
    assertTrue(new PageRequest(Integer.MAX_VALUE, 100).offset() > 0);
  }
}
