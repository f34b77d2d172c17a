package dev.madoguchi.ticket.inquiry;

/**
 * A queue to choose.
 *
 * @param code code
 * @param name name
 */
public record QueueView(String code, Wording name) {}
