package dev.madoguchi.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The days on which a contract is maintained, in the operator's calendar. The first and the last
 * day are included (CON-01).
 */
@Embeddable
public class MaintenancePeriod {

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  protected MaintenancePeriod() {}

  /**
   * A period of at least one day.
   *
   * @throws IllegalArgumentException if the last day lies before the first
   */
  public MaintenancePeriod(LocalDate firstDay, LocalDate lastDay) {
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException("ends " + lastDay + " before it starts " + firstDay);
    }
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  /** Whether the day lies in the period, first and last day included. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  /** Days from this day to the last day: 0 on the last day itself, negative afterwards. */
  public long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, lastDay);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MaintenancePeriod that
        && Objects.equals(firstDay, that.firstDay)
        && Objects.equals(lastDay, that.lastDay);
  }

  @Override
  public int hashCode() {
    return Objects.hash(firstDay, lastDay);
  }

  @Override
  public String toString() {
    return firstDay + " – " + lastDay;
  }
}
