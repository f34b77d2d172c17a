package dev.madoguchi.batch.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Instant NOW = Instant.parse("2026-12-22T03:00:00Z");

  private static Instant read(String typed) {
    return AsOf.read(typed, TOKYO, NOW, false);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void TIC_09_withoutItTheJobLooksAtNow(String typed) {
    assertEquals(NOW, read(typed));
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
    assertEquals(Instant.parse(moment), read(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2026-13-01", "2026-12-08T25:00", "08.12.2026"})
  void TIC_09_anythingElseIsRefused(String typed) {
    assertThrows(JobParameterException.class, () -> read(typed));
  }

  @Test
  void OPS_01_momentMayBeNowButNotLater() {
    assertEquals(NOW, read("2026-12-22T12:00"));
    for (String later : new String[] {"2026-12-22T12:00:01", "2026-12-22", "2062-12-08"}) {
      assertThrows(MomentToComeException.class, () -> read(later), later);
    }
  }

  @Test
  void OPS_01_sampleInstallationMayLookAhead() {
    assertEquals(
        Instant.parse("2027-01-08T00:05:00Z"), AsOf.read("2027-01-08T09:05", TOKYO, NOW, true));
  }
}
