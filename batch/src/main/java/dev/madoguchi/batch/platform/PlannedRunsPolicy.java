package dev.madoguchi.batch.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a job with times of day runs. A missed run is caught up once, at most a day later. */
final class PlannedRunsPolicy {

  static final Duration CATCH_UP = Duration.ofDays(1);

  private PlannedRunsPolicy() {}

  /** The latest planned time up to {@code now} that may still be caught up. */
  static Optional<Instant> due(List<LocalTime> times, ZoneId zone, Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    return planned(times, zone, today.minusDays(1), today)
        .filter(t -> !t.isAfter(now) && t.isAfter(now.minus(CATCH_UP)))
        .max(Instant::compareTo);
  }

  /** The first planned time after {@code now}. */
  static Optional<Instant> next(List<LocalTime> times, ZoneId zone, Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    return planned(times, zone, today, today.plusDays(1))
        .filter(t -> t.isAfter(now))
        .min(Instant::compareTo);
  }

  /** The latest moment up to {@code now} at which a job that looks every so many minutes looks. */
  static Optional<Instant> dueEvery(int minutes, Instant now) {
    if (minutes <= 0) {
      return Optional.empty();
    }
    long seconds = minutes * 60L;
    return Optional.of(
        Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), seconds) * seconds));
  }

  private static Stream<Instant> planned(
      List<LocalTime> times, ZoneId zone, LocalDate first, LocalDate second) {
    return Stream.of(first, second)
        .flatMap(day -> times.stream().map(t -> day.atTime(t).atZone(zone).toInstant()));
  }
}
