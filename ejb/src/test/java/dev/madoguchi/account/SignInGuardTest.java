package dev.madoguchi.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInGuardTest {

  private static final Instant T0 = Instant.parse("2026-11-22T00:00:00Z");
  private static final Duration LOCK = Duration.ofMinutes(15);

  private final SignInGuard guard = new SignInGuard("hanako@midori.example", T0);

  private boolean failAt(Instant when) {
    return guard.fail(when, 5, LOCK);
  }

  @Test
  void ACC_12_theFifthFailureLocksForFifteenMinutes() {
    for (int i = 0; i < 4; i++) {
      assertFalse(failAt(T0.plusSeconds(i)));
      assertFalse(guard.isLockedAt(T0.plusSeconds(i)));
    }
    Instant fifth = T0.plusSeconds(4);
    assertTrue(failAt(fifth));
    assertEquals(fifth.plus(LOCK), guard.getLockedUntil());
    assertTrue(guard.isLockedAt(fifth.plus(LOCK).minusMillis(1)));
    assertFalse(guard.isLockedAt(fifth.plus(LOCK)));
  }

  @Test
  void ACC_12_failuresCountTogetherForFifteenMinutes() {
    for (int i = 0; i < 4; i++) {
      failAt(T0);
    }
    assertTrue(failAt(T0.plus(SignInGuard.WINDOW)));
  }

  @Test
  void ACC_12_olderFailuresAreForgotten() {
    for (int i = 0; i < 4; i++) {
      failAt(T0);
    }
    assertFalse(failAt(T0.plus(SignInGuard.WINDOW).plusMillis(1)));
    assertFalse(guard.isLockedAt(T0.plus(SignInGuard.WINDOW).plusMillis(2)));
  }

  @Test
  void ACC_12_afterALockFiveNewFailuresAreNeeded() {
    for (int i = 0; i < 5; i++) {
      failAt(T0);
    }
    Instant later = T0.plus(LOCK);
    for (int i = 0; i < 4; i++) {
      assertFalse(failAt(later));
    }
    assertTrue(failAt(later));
  }
}
