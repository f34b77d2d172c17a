package dev.madoguchi.ticket;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Number of a ticket (TIC-06): the day in the operator's zone and a counter of that day with at
 * least five digits, as {@code 2026112100042}.
 *
 * @param day the day of opening
 * @param counter from 1
 */
record TicketNumber(LocalDate day, int counter) {

  TicketNumber {
    if (counter < 1) {
      throw new IllegalArgumentException("a day's numbers begin with 1: " + counter);
    }
  }

  /** As people read it. */
  String text() {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day) + String.format("%05d", counter);
  }
}
