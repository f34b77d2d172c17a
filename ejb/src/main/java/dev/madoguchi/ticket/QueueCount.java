package dev.madoguchi.ticket;

import dev.madoguchi.ticket.inquiry.Wording;

/**
 * A queue with its work (TIC-13).
 *
 * @param code code of the queue
 * @param name name
 * @param open open tickets
 * @param unassigned open tickets that nobody has taken
 */
public record QueueCount(String code, Wording name, long open, long unassigned) {}
