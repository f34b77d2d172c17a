package dev.madoguchi.ticket;

/** What makes a ticket change its state (TIC-09). */
public enum TicketMove {
  /** The customer answers and picks the next state. */
  CUSTOMER_REPLY,
  /** The desk answers: a question makes it waiting, an answer makes it closing. */
  AGENT_REPLY,
  /** An agent takes or is given the ticket. */
  TAKING,
  /** The customer did not answer for the days that the settings say. */
  SILENCE
}
