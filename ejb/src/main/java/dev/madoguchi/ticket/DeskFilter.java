package dev.madoguchi.ticket;

/**
 * What an agent wants to see (TIC-13); null means no restriction.
 *
 * @param queue code of a queue
 * @param whose whose tickets
 * @param text part of the subject or beginning of the number; width and case of letters do not
 *     matter; without a text only open tickets are meant
 * @param sort column
 * @param descending last first
 */
public record DeskFilter(
    String queue, Whose whose, String text, TicketSort sort, boolean descending) {

  /** Who works on a ticket, seen from the agent. */
  public enum Whose {
    /** Mine. */
    MINE,
    /** Nobody's yet. */
    UNASSIGNED,
    /** Everybody's. */
    ALL
  }

  /** Puts the defaults: everybody's open tickets, last changed first. */
  public DeskFilter {
    whose = whose == null ? Whose.ALL : whose;
    descending = sort == null || descending;
    sort = sort == null ? TicketSort.CHANGED : sort;
    text = SearchKey.wanted(text);
  }
}
