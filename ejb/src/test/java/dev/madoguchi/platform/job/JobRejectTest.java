package dev.madoguchi.platform.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class JobRejectTest {

  @Test
  void whatIsTooLongForItsColumnIsCutBetweenCharacters() {
    String longest = "機".repeat(499) + "𠮷";
    JobReject reject =
        new JobReject(2, "DEVICES", longest, "contract.reject.badDevice", List.of(longest, "1"));

    assertEquals("機".repeat(499), reject.value());
    assertEquals(List.of("機".repeat(499), "1"), reject.arguments());
  }

  @Test
  void CON_03_whatIsNotSeenIsMadeVisible() {
    String value = "a\u0000b\nc\u202ed";
    JobReject reject = new JobReject(2, "DEVICES", value, "reason", List.of(value));

    assertEquals("a\uFFFDb\uFFFDc\uFFFDd", reject.value());
    assertEquals(List.of("a\uFFFDb\uFFFDc\uFFFDd"), reject.arguments());
  }

  @Test
  void whatFitsStays() {
    JobReject reject = new JobReject(2, "DEVICES", null, "reason", List.of("x".repeat(500)));

    assertNull(reject.value());
    assertEquals(List.of("x".repeat(500)), reject.arguments());
  }
}
