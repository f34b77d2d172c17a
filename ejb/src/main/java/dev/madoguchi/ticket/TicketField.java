package dev.madoguchi.ticket;

/** What a line of the history is about (TIC-17). */
public enum TicketField {
  /** The ticket came into being; the new value is its number. */
  OPENED(true),
  /** Old and new {@link TicketState}. */
  STATE(true),
  /** Old and new priority, 1 to 5. */
  PRIORITY(true),
  /** Codes of the old and the new queue. */
  QUEUE(true),
  /** Names of the old and the new agent; the customer sees who is in charge, not who was. */
  ASSIGNEE(false),
  /** A reminder went out; the new value is the state that comes next. */
  REMINDER(true);

  private final boolean customers;

  TicketField(boolean customers) {
    this.customers = customers;
  }

  /** Whether customers see such lines. */
  public boolean isForCustomers() {
    return customers;
  }
}
