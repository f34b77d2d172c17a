package dev.madoguchi.ticket.inquiry;

import java.util.List;

/**
 * What the form for a new ticket offers beside products and contracts (TIC-01).
 *
 * @param kinds kinds of inquiry, in order
 * @param queues desks that a customer may choose, in order
 * @param categories categories of all products, in order
 */
public record InquiryForm(
    List<KindView> kinds, List<QueueView> queues, List<CategoryView> categories) {}
