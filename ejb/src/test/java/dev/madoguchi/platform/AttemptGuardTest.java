package dev.madoguchi.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptGuardTest {

  private static final Instant T0 = Instant.parse("2026-11-22T00:00:00Z");

  private Instant now = T0;
  private final AttemptGuard guard =
      new AttemptGuard(
          new Clock() {
            @Override
            public Instant instant() {
              return now;
            }

            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }
          });

  private void count(String what, int times) {
    for (int i = 0; i < times; i++) {
      guard.count(what);
    }
  }

  @Test
  void ACC_08_thirtyAttemptsInTenMinutesAreAllowedToEachWhoAsks() {
    count("name:1", AttemptGuard.LIMIT - 1);
    now = T0.plus(Duration.ofMinutes(4));
    count("name:1", 1);
    TooManyAttemptsException refusal =
        assertThrows(TooManyAttemptsException.class, () -> guard.count("name:1"));
    assertEquals(List.of(7L), refusal.arguments());
    count("name:2", AttemptGuard.LIMIT);
    now = T0.plus(AttemptGuard.WINDOW).minusNanos(1000);
    assertThrows(TooManyAttemptsException.class, () -> guard.count("name:1"));
    now = T0.plus(AttemptGuard.WINDOW);
    count("name:1", AttemptGuard.LIMIT - 1);
    assertThrows(TooManyAttemptsException.class, () -> guard.count("name:1"));
  }

  @Test
  void OPS_10_whatIsTakenBackDoesNotCountAndTheRefusalNamesItsField() {
    guard.takeBack("key:1");
    for (int i = 0; i < 2 * AttemptGuard.LIMIT; i++) {
      guard.count("key:1", "supportKey");
      guard.takeBack("key:1");
    }
    count("key:1", AttemptGuard.LIMIT);
    TooManyAttemptsException refusal =
        assertThrows(TooManyAttemptsException.class, () -> guard.count("key:1", "supportKey"));
    assertEquals("supportKey", refusal.field());
  }

  @Test
  void ACC_08_attemptsOfAClockThatWasMovedBackAreForgotten() {
    now = T0.plus(Duration.ofDays(30));
    count("name:1", AttemptGuard.LIMIT);
    now = T0;
    count("name:1", AttemptGuard.LIMIT);
  }
}
