package dev.madoguchi.ticket;

/**
 * A customer opened a ticket; told to later components in the same transaction.
 *
 * @param ticketId the ticket
 * @param number its number
 * @param openerId account of the opener
 */
public record TicketOpened(long ticketId, String number, long openerId) {}
