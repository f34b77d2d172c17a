package dev.madoguchi.ticket;

import java.time.Instant;

/**
 * A line of the agent's list (TIC-13).
 *
 * @param id identity
 * @param number number of the ticket
 * @param subject subject
 * @param product name of the product, or null for "other"
 * @param company company of the opener, or null
 * @param opener who opened it
 * @param state state
 * @param urgency the customer's statement
 * @param priority 1 to 5
 * @param assignee who works on it, or null
 * @param openedAt when it was opened
 * @param changedAt last change
 */
public record DeskRow(
    long id,
    String number,
    String subject,
    String product,
    String company,
    String opener,
    TicketState state,
    Urgency urgency,
    int priority,
    String assignee,
    Instant openedAt,
    Instant changedAt) {}
