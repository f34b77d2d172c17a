package dev.madoguchi.ticket;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a ticket stands (TIC-09). The enum owns the transition table; only {@link Ticket} uses it
 * to change a state.
 */
public enum TicketState {
  /** 新規: nobody has taken it up yet. */
  NEW,
  /** 対応中: the desk works on it. */
  IN_PROGRESS,
  /** カスタマー確認中: the desk asked the customer something. */
  WAITING,
  /** クローズ確認中: the answer is given; closes unless the customer objects. */
  CLOSING,
  /** 完了: takes no message any more (TIC-10). */
  CLOSED;

  private static final Set<TicketState> OPEN =
      Collections.unmodifiableSet(EnumSet.of(NEW, IN_PROGRESS, WAITING, CLOSING));
  private static final Set<TicketState> CLOSED_ONES = Set.of(CLOSED);

  /** The states of a ticket that is not closed. */
  public static Set<TicketState> open() {
    return OPEN;
  }

  /** The states of a ticket that is closed. */
  static Set<TicketState> closed() {
    return CLOSED_ONES;
  }

  /** Whether messages are still taken. */
  public boolean isOpen() {
    return this != CLOSED;
  }

  /** Whether the ticket moves on by itself when the customer stays silent. */
  public boolean isCountingDown() {
    return this == WAITING || this == CLOSING;
  }

  /** What a move may make of a ticket in this state; empty when the move is refused. */
  public Set<TicketState> nextBy(TicketMove move) {
    if (!isOpen()) {
      return Set.of();
    }
    return switch (move) {
      case CUSTOMER_REPLY ->
          Collections.unmodifiableSet(EnumSet.of(IN_PROGRESS, WAITING, CLOSING, CLOSED));
      case AGENT_REPLY -> Collections.unmodifiableSet(EnumSet.of(WAITING, CLOSING));
      case TAKING -> this == NEW ? Set.of(IN_PROGRESS) : Set.of(this);
      case SILENCE -> afterSilence();
    };
  }

  private Set<TicketState> afterSilence() {
    return switch (this) {
      case WAITING -> Set.of(CLOSING);
      case CLOSING -> Set.of(CLOSED);
      default -> Set.of();
    };
  }
}
