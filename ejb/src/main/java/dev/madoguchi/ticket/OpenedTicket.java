package dev.madoguchi.ticket;

import dev.madoguchi.entitlement.Reason;
import java.util.List;

/**
 * What the page shows after sending (TIC-06, CON-13).
 *
 * @param number number of the ticket
 * @param reasons why the customer may ask
 */
public record OpenedTicket(String number, List<Reason> reasons) {

  /** Copies the list. */
  public OpenedTicket {
    reasons = List.copyOf(reasons);
  }
}
