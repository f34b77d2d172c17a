package dev.madoguchi.batch.platform;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.platform.Installation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * The moment that stands for now in a run, as a person types it, so that a missed night can be
 * replayed. One that is still to come is refused: the job would do to everybody today what is due
 * by then. Only a sample installation, which has no customers, may look ahead.
 */
@Dependent
public class AsOf {

  /** Name of the parameter. */
  public static final String PARAMETER = "asOf";

  @Inject private CalendarService calendar;
  @Inject private Clock clock;

  /**
   * Reads the parameter.
   *
   * @param typed {@code 2026-12-08} for the end of that day, {@code 2026-12-08T09:05} for a time of
   *     the operator's zone, the same with an offset or {@code Z} for an exact moment; null or
   *     blank for now
   * @throws JobParameterException if it is none of these
   * @throws MomentToComeException if it is after now
   */
  Instant read(String typed) {
    return read(typed, calendar.zone(), clock.instant(), Installation.current().sample());
  }

  static Instant read(String typed, ZoneId zone, Instant now, boolean ahead) {
    if (typed == null || typed.isBlank()) {
      return now;
    }
    Instant moment;
    try {
      moment = parse(typed.strip(), zone);
    } catch (DateTimeException e) {
      throw new JobParameterException(PARAMETER, typed);
    }
    if (moment.isAfter(now) && !ahead) {
      throw new MomentToComeException(PARAMETER);
    }
    return moment;
  }

  private static Instant parse(String text, ZoneId zone) {
    if (!text.contains("T")) {
      return LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }
    boolean exact = text.matches(".*(?:Z|[+-]\\d{2}:\\d{2})");
    return exact
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).atZone(zone).toInstant();
  }
}
