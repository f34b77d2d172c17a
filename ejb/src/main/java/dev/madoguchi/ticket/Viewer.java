package dev.madoguchi.ticket;

import java.util.List;

/**
 * A customer who reads tickets (TIC-08).
 *
 * @param accountId account of the person
 * @param audiences ids of the audiences to which the person belongs: the own account and the
 *     support IDs of which the person is in charge
 */
record Viewer(long accountId, List<Long> audiences) {

  /**
   * The one condition, over {@code Ticket t} and a parameter {@code audiences}, for lists and
   * single reads alike.
   */
  static final String VISIBLE = "t.audienceId in :audiences";

  Viewer {
    audiences = List.copyOf(audiences);
  }
}
