package dev.madoguchi.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a mail is tried again, and when it is given up (TIC-07). */
class RetryPolicyTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  @Test
  void TIC_07_attemptsBecomeMoreSeldom() {
    assertEquals(Optional.of(NOW.plus(Duration.ofMinutes(1))), RetryPolicy.nextAttempt(1, NOW));
    assertEquals(Optional.of(NOW.plus(Duration.ofMinutes(5))), RetryPolicy.nextAttempt(2, NOW));
    Instant before = NOW;
    for (int attempts = 1; attempts < RetryPolicy.ATTEMPTS; attempts++) {
      Instant next = RetryPolicy.nextAttempt(attempts, NOW).orElseThrow();
      assertTrue(!next.isBefore(before), "attempt " + attempts);
      before = next;
    }
  }

  @Test
  void TIC_07_theTenthFailureIsTheLast() {
    assertTrue(RetryPolicy.nextAttempt(9, NOW).isPresent());
    assertTrue(RetryPolicy.nextAttempt(10, NOW).isEmpty());
  }

  @Test
  void TIC_07_aWeekendWithoutMailServerIsSurvived() {
    Instant at = NOW;
    for (int attempts = 1; attempts < RetryPolicy.ATTEMPTS; attempts++) {
      at = RetryPolicy.nextAttempt(attempts, at).orElseThrow();
    }
    assertTrue(Duration.between(NOW, at).compareTo(Duration.ofHours(64)) > 0);
  }
}
