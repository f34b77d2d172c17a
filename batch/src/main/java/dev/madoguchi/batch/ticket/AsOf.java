package dev.madoguchi.batch.ticket;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The moment that stands for now in a run, as a person types it. */
final class AsOf {

  /** Name of the parameter. */
  static final String PARAMETER = "asOf";

  private AsOf() {}

  /**
   * Reads the parameter.
   *
   * @param typed {@code 2026-12-08} for the end of that day, {@code 2026-12-08T09:05} for a time of
   *     the operator's zone, the same with an offset or {@code Z} for an exact moment; null or
   *     blank for now
   * @param zone the operator's zone
   * @throws DateTimeException if it is none of these
   */
  static Instant read(String typed, ZoneId zone, Clock clock) {
    if (typed == null || typed.isBlank()) {
      return clock.instant();
    }
    String text = typed.strip();
    if (!text.contains("T")) {
      return LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }
    boolean exact = text.matches(".*(?:Z|[+-]\\d{2}:\\d{2})");
    return exact
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).atZone(zone).toInstant();
  }
}
