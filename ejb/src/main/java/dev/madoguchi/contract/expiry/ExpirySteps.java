package dev.madoguchi.contract.expiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many days before the end of a contract somebody is told (CON-12), and which contracts a step
 * is due for on a day. The last step is the day after the end, which nobody can leave out.
 *
 * <p>A step is due from its day on, until the next one, and at most {@value #CATCH_UP} days: so a
 * missed day is caught up, but a portal that begins to work does not tell of everything that came
 * before it.
 */
final class ExpirySteps {

  /** The step of the day after the last day. */
  static final int ENDED = -1;

  /** For how many days after its own a step is made up for. */
  static final int CATCH_UP = 7;

  private static final int MOST = 10;
  private static final int LONGEST = 366;

  private final List<Integer> days;

  private ExpirySteps(List<Integer> days) {
    this.days = days;
  }

  /**
   * Reads the days, separated by commas.
   *
   * @throws IllegalArgumentException if one is no number from 0 to {@value #LONGEST}, or there are
   *     more than {@value #MOST}
   */
  static ExpirySteps parse(String text) {
    List<Integer> days =
        Stream.of(text.split(","))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .map(ExpirySteps::day)
            .distinct()
            .sorted((a, b) -> b - a)
            .toList();
    if (days.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST);
    }
    return new ExpirySteps(days);
  }

  private static int day(String word) {
    if (!word.matches("\\d{1,3}") || Integer.parseInt(word) > LONGEST) {
      throw new IllegalArgumentException(word);
    }
    return Integer.parseInt(word);
  }

  /** What is due on a day, the farthest end first. */
  List<Due> due(LocalDate today) {
    List<Integer> all = new ArrayList<>(days);
    all.add(ENDED);
    List<Due> due = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int step = all.get(i);
      int next = i + 1 < all.size() ? all.get(i + 1) : Integer.MIN_VALUE;
      int least = Math.max(step - CATCH_UP, next + 1);
      due.add(new Due(step, today.plusDays(least), today.plusDays(step)));
    }
    return due;
  }

  /**
   * Contracts for which a step is due: those whose last day lies between two days, both included.
   */
  record Due(int step, LocalDate from, LocalDate to) {}

  @Override
  public String toString() {
    return days.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
