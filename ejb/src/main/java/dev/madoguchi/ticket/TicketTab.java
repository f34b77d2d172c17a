package dev.madoguchi.ticket;

import java.util.EnumSet;
import java.util.Set;

/** Tabs of the customer's ticket list (TIC-11). */
public enum TicketTab {
  /** Everything that is not closed. */
  OPEN(TicketState.open()),
  /** What waits for the customer. */
  WAITING(Set.of(TicketState.WAITING, TicketState.CLOSING)),
  /** What is done. */
  CLOSED(Set.of(TicketState.CLOSED)),
  /** All. */
  ALL(EnumSet.allOf(TicketState.class));

  private final Set<TicketState> states;

  TicketTab(Set<TicketState> states) {
    this.states = Set.copyOf(states);
  }

  /** The states shown on this tab. */
  public Set<TicketState> states() {
    return states;
  }
}
