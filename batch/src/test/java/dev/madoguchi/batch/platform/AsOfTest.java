package dev.madoguchi.batch.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void TIC_09_withoutItTheJobLooksAtNow(String typed) {
    assertEquals(NOW, AsOf.read(typed, TOKYO, CLOCK));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-08, 2026-12-08T14:59:59Z",
    "2026-12-08T09:05, 2026-12-08T00:05:00Z",
    "2026-12-08T09:05:30, 2026-12-08T00:05:30Z",
    "2026-12-08T09:05Z, 2026-12-08T09:05:00Z",
    "2026-12-08T09:05:00+01:00, 2026-12-08T08:05:00Z"
  })
  void TIC_09_aMissedNightCanBeReplayed(String typed, String moment) {
    assertEquals(Instant.parse(moment), AsOf.read(typed, TOKYO, CLOCK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2026-13-01", "2026-12-08T25:00", "08.12.2026"})
  void TIC_09_anythingElseIsRefused(String typed) {
    assertThrows(DateTimeException.class, () -> AsOf.read(typed, TOKYO, CLOCK));
  }
}
