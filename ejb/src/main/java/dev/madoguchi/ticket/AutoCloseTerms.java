package dev.madoguchi.ticket;

import java.time.LocalTime;

/**
 * The operator's rules for silent customers (TIC-09), from the settings.
 *
 * @param waitingDays days until a waiting ticket becomes closing
 * @param closingDays days until a closing ticket becomes closed
 * @param reminderDays days before each step at which the customer is reminded; 0 for never
 * @param stepTime time of day, in the operator's zone, at which steps are due
 */
record AutoCloseTerms(int waitingDays, int closingDays, int reminderDays, LocalTime stepTime) {

  /** What holds unless the operator says otherwise. */
  static final AutoCloseTerms DEFAULT = new AutoCloseTerms(14, 7, 3, LocalTime.of(9, 0));
}
