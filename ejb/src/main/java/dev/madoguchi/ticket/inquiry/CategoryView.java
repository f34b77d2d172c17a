package dev.madoguchi.ticket.inquiry;

/**
 * A category to choose.
 *
 * @param id what the command takes
 * @param productId the product that it belongs to
 * @param name name
 */
public record CategoryView(long id, long productId, Wording name) {}
