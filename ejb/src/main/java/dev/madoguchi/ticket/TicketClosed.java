package dev.madoguchi.ticket;

/**
 * A ticket was closed, by its customer or by silence; told to later components in the same
 * transaction.
 *
 * @param ticketId the ticket
 * @param number its number
 * @param openerId account of the opener
 */
public record TicketClosed(long ticketId, String number, long openerId) {}
