package dev.madoguchi.ticket;

import dev.madoguchi.platform.Page;

/**
 * The customer's list with what its tabs show (TIC-11).
 *
 * @param page the tickets
 * @param waiting how many tickets wait for the customer, counted up to one above {@link
 *     Page#COUNT_LIMIT}
 */
public record TicketList(Page<TicketRow> page, long waiting) {}
