package dev.madoguchi.it.cost;

import dev.madoguchi.ticket.DeskFilter;
import dev.madoguchi.ticket.DeskFilter.Whose;
import dev.madoguchi.ticket.TicketFilter;
import dev.madoguchi.ticket.TicketSort;
import dev.madoguchi.ticket.TicketState;
import dev.madoguchi.ticket.TicketTab;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What customers and agents look for in their lists of tickets. */
final class Filters {

  private Filters() {}

  /** The beginning of the numbers of a day that is long over. */
  static String aDay(Instant now) {
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(100);
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  static TicketFilter filter(
      TicketTab tab, String text, TicketState state, TicketSort sort, boolean descending) {
    return new TicketFilter(tab, text, state, sort, descending);
  }

  static DeskFilter atDesk(Whose whose, String queue, String text, TicketSort sort) {
    return new DeskFilter(queue, whose, text, sort, false);
  }

  static DeskFilter latest(Whose whose, String queue, String text) {
    return new DeskFilter(queue, whose, text, null, true);
  }
}
