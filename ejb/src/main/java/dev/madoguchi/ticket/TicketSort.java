package dev.madoguchi.ticket;

/**
 * The columns by which lists of tickets can be sorted; the white list of what may come from a URL.
 */
public enum TicketSort {
  /** Last change, the default. */
  CHANGED("t.changedAt"),
  /** Number, which is also the order of opening. */
  NUMBER("t.number"),
  /** Subject. */
  SUBJECT("t.statement.subjectKey"),
  /** Priority, 1 first. */
  PRIORITY("t.priority"),
  /** State, in alphabetical order of its code. */
  STATE("t.state");

  private final String path;

  TicketSort(String path) {
    this.path = path;
  }

  /**
   * The order of a query over {@code Ticket t}; always ends in the id, so that paging is stable.
   */
  String orderBy(boolean descending) {
    String direction = descending ? " desc" : "";
    return " order by " + path + direction + ", t.id" + direction;
  }
}
