package dev.madoguchi.ticket;

/**
 * What a customer wants to see in the list (TIC-11); null means no restriction.
 *
 * @param tab the tab
 * @param text part of the subject or beginning of the number; width and case of letters do not
 *     matter
 * @param state only this state, within the tab
 * @param sort column
 * @param descending last first
 */
public record TicketFilter(
    TicketTab tab, String text, TicketState state, TicketSort sort, boolean descending) {

  /** Puts the defaults: open tickets, last changed first. */
  public TicketFilter {
    tab = tab == null ? TicketTab.OPEN : tab;
    descending = sort == null || descending;
    sort = sort == null ? TicketSort.CHANGED : sort;
    text = SearchKey.wanted(text);
  }

  /** A tab in its default order. */
  public static TicketFilter of(TicketTab tab) {
    return new TicketFilter(tab, null, null, null, true);
  }
}
