package dev.madoguchi.ticket;

/**
 * The columns by which lists of tickets can be sorted; the white list of what may come from a URL.
 */
public enum TicketSort {
  /** Last change, the default. */
  CHANGED("changed_at"),
  /** Number, which is also the order of opening. */
  NUMBER("number"),
  /** Subject. */
  SUBJECT("subject_key"),
  /** Priority, 1 first. */
  PRIORITY("priority"),
  /** State, in alphabetical order of its code. */
  STATE("state");

  private final String column;

  TicketSort(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }
}
