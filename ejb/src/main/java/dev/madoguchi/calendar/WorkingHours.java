package dev.madoguchi.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hours of one open day, as one or more shifts in the order of the day: {@code
 * 09:00-12:00,13:00-17:30}. Wall clock times of the operator's zone. A shift does not cross
 * midnight; a night is written as {@code 00:00-06:00,22:00-24:00}.
 *
 * @param shifts at least one; none overlaps another, two may touch
 */
public record WorkingHours(List<Shift> shifts) {

  private static final Pattern SHIFT = Pattern.compile("(\\d{2}):(\\d{2})-(\\d{2}):(\\d{2})");
  private static final String END_OF_DAY = "24:00";

  /** The whole day. */
  public static final WorkingHours ROUND_THE_CLOCK =
      new WorkingHours(List.of(new Shift(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));

  /**
   * Copies and checks the shifts.
   *
   * @throws IllegalArgumentException if there is none, or they overlap or are not in order
   */
  public WorkingHours {
    shifts = List.copyOf(shifts);
    if (shifts.isEmpty()) {
      throw new IllegalArgumentException("Working hours need at least one shift");
    }
    for (int i = 1; i < shifts.size(); i++) {
      Shift before = shifts.get(i - 1);
      Shift shift = shifts.get(i);
      if (before.endsWithDay() || shift.from().isBefore(before.to())) {
        throw new IllegalArgumentException(before + " must end before " + shift + " begins");
      }
    }
  }

  /**
   * Reads the written form; blanks do not matter.
   *
   * @throws IllegalArgumentException if the text is anything else than shifts in order
   */
  public static WorkingHours parse(String text) {
    List<Shift> shifts = new ArrayList<>();
    for (String part : text.replaceAll("\\s", "").split(",", -1)) {
      Matcher matcher = SHIFT.matcher(part);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("\"" + part + "\" is not of the form 09:00-17:30");
      }
      shifts.add(new Shift(time(matcher, 1, false), time(matcher, 3, true)));
    }
    return new WorkingHours(shifts);
  }

  private static LocalTime time(Matcher matcher, int group, boolean end) {
    int hour = Integer.parseInt(matcher.group(group));
    int minute = Integer.parseInt(matcher.group(group + 1));
    if (end && hour == 24 && minute == 0) {
      return LocalTime.MIDNIGHT;
    }
    if (hour > 23 || minute > 59 || end && hour + minute == 0) {
      throw new IllegalArgumentException(
          "\"" + matcher.group() + "\" has a time that no clock shows");
    }
    return LocalTime.of(hour, minute);
  }

  /** For people: {@code 09:00–12:00, 13:00–17:30}. */
  public String readable() {
    return toString().replace(",", ", ").replace('-', '–');
  }

  /** The written form, which {@link #parse} reads. */
  @Override
  public String toString() {
    return shifts.stream().map(Shift::toString).collect(Collectors.joining(","));
  }

  /**
   * One stretch of work within a day.
   *
   * @param from first moment
   * @param to first moment after it; {@link LocalTime#MIDNIGHT} means the end of the day
   */
  public record Shift(LocalTime from, LocalTime to) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the shift has no length
     */
    public Shift {
      if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
        throw new IllegalArgumentException(from + "-" + to + " ends before it begins");
      }
    }

    boolean endsWithDay() {
      return to.equals(LocalTime.MIDNIGHT);
    }

    @Override
    public String toString() {
      return from + "-" + (endsWithDay() ? END_OF_DAY : to.toString());
    }
  }
}
