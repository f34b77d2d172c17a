package dev.madoguchi.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.function.Predicate;

/**
 * Arithmetic with the time in which somebody is at work (TIC-16, EXC-02). Time is open in the
 * shifts of open days, each from its first moment up to, and without, its end; the end of a shift
 * that touches the next one is open.
 *
 * <p>What is counted is real time: a shift of 00:00-06:00 lasts five hours in the night when clocks
 * go forward and seven when they go back. A shift whose limit the clocks skip begins or ends at the
 * moment they are moved; of a limit that comes twice the first counts, so that shifts never
 * overlap.
 *
 * <p>Deadlines: adding a positive time gives the earliest moment at which it has been worked. Eight
 * hours from the opening of an eight-hour day therefore end at the closing of that day, not at the
 * next opening. Every other result is an open moment.
 */
public final class WorkingTime {

  /** A hundred years: no calendar in use is closed so long, so a longer search would never end. */
  private static final int LONGEST_WALK = 36_525;

  private final ZoneRules rules;
  private final ZoneId zone;
  private final WorkingHours hours;
  private final Predicate<LocalDate> openDays;

  WorkingTime(ZoneId zone, WorkingHours hours, Predicate<LocalDate> openDays) {
    this.zone = zone;
    this.rules = zone.getRules();
    this.hours = hours;
    this.openDays = openDays;
  }

  /**
   * Hours that are the same on every day of the year, as of a window that knows no holidays
   * (TIC-22).
   */
  public static WorkingTime everyDay(ZoneId zone, WorkingHours hours) {
    return new WorkingTime(zone, hours, day -> true);
  }

  /** Whether somebody is at work at this moment. */
  public boolean isOpen(Instant moment) {
    LocalDate day = dayOf(moment);
    return openOn(day, moment) || openOn(day.plusDays(1), moment);
  }

  /**
   * Clocks that go back over midnight repeat the end of a day within the first shift of the next.
   */
  private boolean openOn(LocalDate day, Instant moment) {
    return openings(day).stream()
        .anyMatch(o -> !moment.isBefore(o.start()) && moment.isBefore(o.end()));
  }

  /**
   * The moment itself when it is open, else the beginning of the next shift.
   *
   * @throws IllegalStateException if there is no open day within a hundred years
   */
  public Instant nextOpening(Instant moment) {
    LocalDate day = dayOf(moment);
    for (int walked = 0; walked < LONGEST_WALK; walked++, day = day.plusDays(1)) {
      for (Opening opening : openings(day)) {
        if (moment.isBefore(opening.end())) {
          return opening.firstFrom(moment);
        }
      }
    }
    throw neverOpen(moment);
  }

  /**
   * The earliest moment at which so much time has been worked since {@code start}; for no time at
   * all the next opening.
   *
   * @param start may be a closed moment; counting then begins at the next opening
   * @param time not negative
   * @throws IllegalStateException if a hundred years do not have so much open time
   */
  public Instant add(Instant start, Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("Working time can't be taken back: " + time);
    }
    if (time.isZero()) {
      return nextOpening(start);
    }
    Duration rest = time;
    LocalDate day = dayOf(start);
    for (int walked = 0; walked < LONGEST_WALK; walked++, day = day.plusDays(1)) {
      for (Opening opening : openings(day)) {
        Duration open = opening.lengthFrom(start);
        if (open.compareTo(rest) >= 0) {
          return opening.firstFrom(start).plus(rest);
        }
        rest = rest.minus(open);
      }
    }
    throw neverOpen(start);
  }

  /**
   * The open time from one moment to another; negative when {@code end} lies before {@code start}.
   *
   * @throws IllegalStateException if the moments are more than a hundred years apart
   */
  public Duration between(Instant start, Instant end) {
    if (end.isBefore(start)) {
      return between(end, start).negated();
    }
    Duration sum = Duration.ZERO;
    LocalDate day = dayOf(start);
    for (int walked = 0; walked < LONGEST_WALK; walked++, day = day.plusDays(1)) {
      if (!momentOf(day.atStartOfDay()).isBefore(end)) {
        return sum;
      }
      for (Opening opening : openings(day)) {
        sum = sum.plus(opening.lengthFrom(start)).minus(opening.lengthFrom(end));
      }
    }
    throw new IllegalStateException(start + " and " + end + " are more than a hundred years apart");
  }

  private LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  private List<Opening> openings(LocalDate day) {
    if (!openDays.test(day)) {
      return List.of();
    }
    return hours.shifts().stream()
        .map(shift -> new Opening(momentOf(day.atTime(shift.from())), momentOf(endOf(day, shift))))
        // clocks may skip a whole shift
        .filter(opening -> opening.start().isBefore(opening.end()))
        .toList();
  }

  private static LocalDateTime endOf(LocalDate day, WorkingHours.Shift shift) {
    return shift.endsWithDay() ? day.plusDays(1).atStartOfDay() : day.atTime(shift.to());
  }

  /** The first moment at which clocks show this time, or have skipped it. Never runs backwards. */
  private Instant momentOf(LocalDateTime wallClock) {
    List<ZoneOffset> offsets = rules.getValidOffsets(wallClock);
    return offsets.isEmpty()
        ? rules.getTransition(wallClock).getInstant()
        : wallClock.toInstant(offsets.get(0));
  }

  private IllegalStateException neverOpen(Instant start) {
    return new IllegalStateException(
        "The business calendar has not enough open time in the hundred years after "
            + start
            + "; check the weekend days, the working hours and the closing days");
  }

  /** One shift of one day. */
  private record Opening(Instant start, Instant end) {

    Instant firstFrom(Instant moment) {
      return moment.isAfter(start) ? moment : start;
    }

    Duration lengthFrom(Instant moment) {
      return moment.isBefore(end) ? Duration.between(firstFrom(moment), end) : Duration.ZERO;
    }
  }
}
