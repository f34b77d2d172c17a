package dev.madoguchi.calendar;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A day on which the government's list of national holidays differs from {@link JapaneseHolidays},
 * because a new act moved a holiday or an equinox was announced otherwise (NOT-04). Loaded by back
 * office from the official file, which replaces those of the years it covers.
 */
@Entity
@Table(name = "holiday_correction")
public class HolidayCorrection extends BaseEntity {

  @Column(name = "corrected_on")
  private LocalDate date;

  @Column(name = "name")
  private String name;

  protected HolidayCorrection() {}

  /**
   * A difference.
   *
   * @param date the day
   * @param name name of the holiday in Japanese; null says that the day is none
   */
  HolidayCorrection(LocalDate date, String name) {
    this.date = date;
    this.name = name;
  }

  LocalDate getDate() {
    return date;
  }

  String getName() {
    return name;
  }
}
