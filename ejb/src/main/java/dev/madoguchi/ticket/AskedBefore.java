package dev.madoguchi.ticket;

import java.util.List;

/**
 * What was asked with a ticket, in the terms of the form for a new one: "ask again" begins with it
 * (TIC-10). Queue, urgency and priority are decided anew.
 *
 * @param number number of the ticket
 * @param productId the product, or null for "other"
 * @param contract number of the contract, or null for "other"
 * @param serialNumber serial number, or null when unknown or not asked for
 * @param kind code of the kind of inquiry
 * @param subject subject
 * @param model model of the device, or null
 * @param osVersion version of operating system or firmware, or null
 * @param endUserName who uses the product, or null
 * @param conditions when it happens, or null
 * @param cc addresses that get copies
 * @param categoryId category of the product, or null
 */
public record AskedBefore(
    String number,
    Long productId,
    String contract,
    String serialNumber,
    String kind,
    String subject,
    String model,
    String osVersion,
    String endUserName,
    String conditions,
    List<String> cc,
    Long categoryId) {

  /** Copies the list. */
  public AskedBefore {
    cc = List.copyOf(cc);
  }

  static AskedBefore of(Ticket ticket) {
    TicketFacts facts = TicketFacts.of(ticket);
    return new AskedBefore(
        ticket.getNumber(),
        ticket.getProduct() == null ? null : ticket.getProduct().getId(),
        facts.contractNumber(),
        facts.serialNumber(),
        ticket.getKind().getCode(),
        facts.subject(),
        facts.model(),
        facts.osVersion(),
        facts.endUserName(),
        facts.conditions(),
        facts.cc(),
        ticket.getCategory() == null ? null : ticket.getCategory().getId());
  }
}
