package dev.madoguchi.ticket;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** The policy with the settings and the calendar of this moment. */
@Dependent
class ClosingRules {

  @Inject private Settings settings;
  @Inject private CalendarService calendar;

  AutoClosePolicy policy() {
    return new AutoClosePolicy(
        new AutoCloseTerms(
            settings.get(TicketSettings.WAITING_DAYS),
            settings.get(TicketSettings.CLOSING_DAYS),
            settings.get(TicketSettings.REMINDER_DAYS),
            LocalTime.parse(settings.get(TicketSettings.STEP_TIME))),
        calendar.calendar());
  }
}
