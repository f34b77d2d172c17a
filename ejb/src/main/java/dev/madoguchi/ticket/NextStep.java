package dev.madoguchi.ticket;

import java.time.Instant;

/**
 * What happens by itself unless the customer answers (TIC-09).
 *
 * @param becomes the state that comes
 * @param at when it comes; shown as a date
 */
public record NextStep(TicketState becomes, Instant at) {}
