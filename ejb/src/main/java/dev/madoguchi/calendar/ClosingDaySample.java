package dev.madoguchi.calendar;

import dev.madoguchi.platform.SampleData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Closes the company from 29 December to 3 January: at the last turn of the year, for times counted
 * over it, and at the next two.
 */
@Dependent
class ClosingDaySample implements SampleData {

  private static final MonthDay FIRST = MonthDay.of(12, 29);
  private static final int DAYS = 6;
  private static final String REASON = "年末年始休業";

  @Inject private ClosingDayRepository repository;
  @Inject private CalendarService calendar;

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void load() {
    int thisYear = calendar.today().getYear();
    for (int year = thisYear - 1; year <= thisYear + 1; year++) {
      LocalDate first = FIRST.atYear(year);
      first
          .datesUntil(first.plusDays(DAYS))
          .forEach(day -> repository.add(new ClosingDay(day, REASON)));
    }
    repository.flush();
  }
}
