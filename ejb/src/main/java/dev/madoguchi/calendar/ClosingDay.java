package dev.madoguchi.calendar;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A day on which the company is closed although it is neither weekend nor national holiday, such as
 * the turn of the year (NOT-04). Entered by back office ahead of time, one row per day, a whole day
 * in the operator's zone. Days of the past stay, because times that were counted over them must
 * come out the same again.
 */
@Entity
@Table(name = "closing_day")
public class ClosingDay extends BaseEntity {

  @Column(name = "closed_on")
  private LocalDate date;

  @Column(name = "reason")
  private String reason;

  protected ClosingDay() {}

  /**
   * Closes a day.
   *
   * @param date the day, in the operator's zone
   * @param reason what customers read in the calendar, at most 200 characters
   */
  ClosingDay(LocalDate date, String reason) {
    this.date = date;
    this.reason = reason;
  }

  /** Gives another reason. */
  void explain(String newReason) {
    reason = newReason;
  }

  public LocalDate getDate() {
    return date;
  }

  public String getReason() {
    return reason;
  }
}
