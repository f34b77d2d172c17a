package dev.madoguchi.ticket.inquiry;

/**
 * A kind of inquiry as back office edits it.
 *
 * @param version version to send back with the change
 * @param kind what it says now
 */
public record KindToEdit(int version, KindView kind) {}
