package dev.madoguchi.ticket;

import dev.madoguchi.calendar.CalendarService;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Makes the counters of the coming days ahead, so that the first ticket of a day waits for nobody
 * (TIC-06).
 */
@Singleton
@Startup
@DependsOn("Migration")
public class TicketNumberDays {

  private static final int AHEAD = 40;

  @Inject private TicketNumberRepository numbers;
  @Inject private CalendarService calendar;

  /** At the start and once a day; what is there already stays as it is. */
  @PostConstruct
  @Schedule(hour = "3", minute = "17", persistent = false)
  @PermitAll
  public void makeAhead() {
    LocalDate today = calendar.today();
    numbers.make(today.datesUntil(today.plusDays(AHEAD)).toList());
  }
}
