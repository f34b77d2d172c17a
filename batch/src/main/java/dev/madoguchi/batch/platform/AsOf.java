package dev.madoguchi.batch.platform;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/** The moment that stands for now in a run, as a person types it. */
public final class AsOf {

  /** Name of the parameter. */
  public static final String PARAMETER = "asOf";

  private AsOf() {}

  /**
   * Refuses what can't be read.
   *
   * @param parameters of a start
   * @throws JobParameterException if it is none of the forms of {@link #read}
   */
  public static void check(Map<String, String> parameters) {
    String typed = parameters.get(PARAMETER);
    try {
      read(typed, ZoneOffset.UTC, Clock.systemUTC());
    } catch (DateTimeException e) {
      throw new JobParameterException(PARAMETER, typed);
    }
  }

  /**
   * Reads the parameter.
   *
   * @param typed {@code 2026-12-08} for the end of that day, {@code 2026-12-08T09:05} for a time of
   *     the operator's zone, the same with an offset or {@code Z} for an exact moment; null or
   *     blank for now
   * @param zone the operator's zone
   * @throws DateTimeException if it is none of these
   */
  public static Instant read(String typed, ZoneId zone, Clock clock) {
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
