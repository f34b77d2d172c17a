package dev.madoguchi.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/**
 * Laws of working-time arithmetic over random calendars in zones with and without daylight-saving
 * time. Moments crowd around the nights in which clocks change.
 */
class WorkingTimeLawsTest {

  private static final Duration TICK = Duration.ofNanos(1000);

  @Property
  void TIC_16_whatWasAddedIsBetween(
      @ForAll("calendars") BusinessCalendar calendar,
      @ForAll("moments") Instant start,
      @ForAll("durations") Duration time) {
    WorkingTime work = calendar.workingTime();
    assertEquals(time, work.between(start, work.add(start, time)));
  }

  @Property
  void TIC_16_aSumIsOpenOrTheEndOfAShift(
      @ForAll("calendars") BusinessCalendar calendar,
      @ForAll("moments") Instant start,
      @ForAll("durations") Duration time) {
    WorkingTime work = calendar.workingTime();
    Instant sum = work.add(start, time);
    assertFalse(sum.isBefore(start));
    if (time.isZero()) {
      assertTrue(work.isOpen(sum));
    } else {
      assertTrue(work.isOpen(sum.minus(TICK)), "the moment before is worked");
    }
  }

  @Property
  void TIC_16_noEarlierMomentWouldDo(
      @ForAll("calendars") BusinessCalendar calendar,
      @ForAll("moments") Instant start,
      @ForAll("positiveDurations") Duration time) {
    WorkingTime work = calendar.workingTime();
    Instant sum = work.add(start, time);
    assertTrue(work.between(start, sum.minus(TICK)).compareTo(time) < 0);
  }

  @Property
  void TIC_16_addingInTwoStepsIsAddingAtOnce(
      @ForAll("calendars") BusinessCalendar calendar,
      @ForAll("moments") Instant start,
      @ForAll("durations") Duration first,
      @ForAll("positiveDurations") Duration second) {
    WorkingTime work = calendar.workingTime();
    assertEquals(work.add(start, first.plus(second)), work.add(work.add(start, first), second));
  }

  @Property
  void TIC_16_laterStartsAndLongerTimesNeverEndEarlier(
      @ForAll("calendars") BusinessCalendar calendar,
      @ForAll("moments") Instant start,
      @ForAll("durations") Duration time,
      @ForAll("durations") Duration more,
      @ForAll @IntRange(max = 10_000) int laterMinutes) {
    WorkingTime work = calendar.workingTime();
    Instant sum = work.add(start, time);
    assertFalse(work.add(start.plus(Duration.ofMinutes(laterMinutes)), time).isBefore(sum));
    assertFalse(work.add(start, time.plus(more)).isBefore(sum));
  }

  @Property
  void TIC_16_timeBetweenAddsUp(
      @ForAll("calendars") BusinessCalendar calendar,
      @ForAll("moments") Instant a,
      @ForAll("moments") Instant b,
      @ForAll("moments") Instant c) {
    WorkingTime work = calendar.workingTime();
    assertEquals(work.between(a, c), work.between(a, b).plus(work.between(b, c)));
    assertEquals(work.between(a, b), work.between(b, a).negated());
    assertTrue(work.between(a, b).abs().compareTo(Duration.between(a, b).abs()) <= 0);
  }

  /** The slow way to count, minute by minute, knows nothing of shifts. */
  @Property(tries = 200)
  void TIC_16_timeBetweenIsTheNumberOfOpenMinutes(
      @ForAll("calendars") BusinessCalendar calendar,
      @ForAll("moments") Instant start,
      @ForAll @IntRange(max = 3 * 24 * 60) int minutes) {
    WorkingTime work = calendar.workingTime();
    long open = 0;
    for (int minute = 0; minute < minutes; minute++) {
      open += work.isOpen(start.plus(Duration.ofMinutes(minute))) ? 1 : 0;
    }
    Instant end = start.plus(Duration.ofMinutes(minutes));
    assertEquals(Duration.ofMinutes(open), work.between(start, end));
  }

  /** Where clocks show each time of the day once, the wall clock says what is open. */
  @Property
  void NOT_04_theWallClockTellsWhatIsOpen(
      @ForAll("calendars") BusinessCalendar calendar, @ForAll("moments") Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, calendar.zone());
    LocalTime time = LocalTime.ofInstant(moment, calendar.zone());
    boolean ordinary =
        Duration.between(
                day.atStartOfDay(calendar.zone()), day.plusDays(1).atStartOfDay(calendar.zone()))
            .equals(Duration.ofDays(1));
    if (ordinary) {
      boolean inShift =
          calendar.hours().shifts().stream()
              .anyMatch(
                  s -> !time.isBefore(s.from()) && (s.endsWithDay() || time.isBefore(s.to())));
      assertEquals(inShift && calendar.isOpen(day), calendar.workingTime().isOpen(moment));
    }
  }

  @Property
  void EXC_02_nextOpeningIsTheFirstOpenMoment(
      @ForAll("calendars") BusinessCalendar calendar, @ForAll("moments") Instant moment) {
    WorkingTime work = calendar.workingTime();
    Instant opening = work.nextOpening(moment);
    assertTrue(work.isOpen(opening));
    assertEquals(work.isOpen(moment), opening.equals(moment));
    assertEquals(Duration.ZERO, work.between(moment, opening));
    assertEquals(opening, work.nextOpening(opening));
  }

  @Property
  void EXC_02_openDaysAreCountedOneByOne(
      @ForAll("calendars") BusinessCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 40) int count) {
    LocalDate reached = calendar.plusOpenDays(day, count);
    assertTrue(calendar.isOpen(reached));
    long counted = day.plusDays(1).datesUntil(reached.plusDays(1)).filter(calendar::isOpen).count();
    assertEquals(count == 0 && !calendar.isOpen(day) ? 1 : count, counted);
  }

  @Property
  void TIC_09_nextOpenDaySkipsClosedDaysOnly(
      @ForAll("calendars") BusinessCalendar calendar, @ForAll("days") LocalDate day) {
    LocalDate next = calendar.nextOpenDay(day);
    assertTrue(calendar.isOpen(next));
    assertTrue(day.datesUntil(next).noneMatch(calendar::isOpen));
  }

  @Provide
  Arbitrary<BusinessCalendar> calendars() {
    Arbitrary<ZoneId> zones =
        Arbitraries.of("Asia/Tokyo", "America/New_York", "Europe/Berlin", "UTC").map(ZoneId::of);
    Arbitrary<Set<DayOfWeek>> weekends = Arbitraries.of(DayOfWeek.class).set().ofMaxSize(5);
    Arbitrary<Set<LocalDate>> closingDays = days().set().ofMaxSize(20);
    return Combinators.combine(zones, hours(), weekends, closingDays).as(BusinessCalendar::new);
  }

  /** One to four shifts with limits at any minute, some touching each other, some until 24:00. */
  @Provide
  Arbitrary<WorkingHours> hours() {
    Arbitrary<WorkingHours> shifts =
        Arbitraries.integers()
            .between(0, 24 * 60)
            .set()
            .ofMinSize(2)
            .ofMaxSize(8)
            .map(TreeSet::new)
            .map(
                limits -> {
                  List<Integer> sorted = new ArrayList<>(limits);
                  List<WorkingHours.Shift> made = new ArrayList<>();
                  // one limit in two begins a shift, but where three follow closely the shifts
                  // touch
                  for (int i = 0; i + 1 < sorted.size(); i += sorted.get(i) % 3 == 0 ? 1 : 2) {
                    made.add(new WorkingHours.Shift(time(sorted.get(i)), time(sorted.get(i + 1))));
                  }
                  return new WorkingHours(made);
                });
    return Arbitraries.frequencyOf(
        Tuple.of(6, shifts),
        Tuple.of(1, Arbitraries.just(WorkingHours.ROUND_THE_CLOCK)),
        Tuple.of(3, Arbitraries.just(WorkingHours.parse("09:00-12:00,13:00-17:30"))));
  }

  private static LocalTime time(int minuteOfDay) {
    return minuteOfDay == 24 * 60 ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(minuteOfDay * 60L);
  }

  /** Whole minutes of 2026 and 2027, many of them within two days of a clock change. */
  @Provide
  Arbitrary<Instant> moments() {
    Arbitrary<Instant> changes =
        Arbitraries.of(
                "2026-03-08T07:00:00Z",
                "2026-11-01T06:00:00Z",
                "2026-03-29T01:00:00Z",
                "2026-10-25T01:00:00Z",
                "2027-03-14T07:00:00Z")
            .map(Instant::parse);
    Arbitrary<Integer> minutes = Arbitraries.integers().between(-2 * 24 * 60, 2 * 24 * 60);
    Arbitrary<Instant> near =
        Combinators.combine(changes, minutes).as((change, m) -> change.plus(Duration.ofMinutes(m)));
    Arbitrary<Instant> any =
        Arbitraries.integers()
            .between(0, 2 * 365 * 24 * 60)
            .map(m -> Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(m)));
    return Arbitraries.oneOf(List.of(near, any));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 730).map(LocalDate.of(2026, 1, 1)::plusDays);
  }

  /** Up to a day, in whole minutes or in microseconds. */
  @Provide
  Arbitrary<Duration> durations() {
    return Arbitraries.oneOf(
        List.of(
            Arbitraries.longs().between(0, 24 * 60).map(Duration::ofMinutes),
            Arbitraries.longs().between(0, 86_400_000_000L).map(TICK::multipliedBy)));
  }

  @Provide
  Arbitrary<Duration> positiveDurations() {
    return durations().filter(d -> !d.isZero());
  }
}
