package dev.madoguchi.ticket;

import java.time.Instant;

/**
 * A line of the customer's list (TIC-11).
 *
 * @param id identity
 * @param number number of the ticket
 * @param subject subject
 * @param product name of the product, or null for "other"
 * @param state state
 * @param priority 1 to 5
 * @param changedAt last change that the customer can see
 * @param opener who opened it
 * @param supportId name of the support ID that shares it, or null
 * @param stepDueAt when the silence of the customer moves it on, or null
 */
public record TicketRow(
    long id,
    String number,
    String subject,
    String product,
    TicketState state,
    int priority,
    Instant changedAt,
    String opener,
    String supportId,
    Instant stepDueAt) {}
