package dev.madoguchi.ticket;

import dev.madoguchi.contract.Contract;
import dev.madoguchi.entitlement.Reason;
import dev.madoguchi.ticket.inquiry.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The facts beside a ticket's messages (TIC-12).
 *
 * @param number number
 * @param subject subject
 * @param state state
 * @param priority 1 to 5
 * @param urgency the customer's statement
 * @param kind kind of inquiry
 * @param queue the desk that works on it
 * @param product name of the product, or null for "other"
 * @param category category, or null
 * @param supportId name of the support ID that shares it, or null
 * @param contractNumber number of the contract under which it is asked, or null for "other"
 * @param contractName name of the contract, or null
 * @param contractUntil last day of maintenance, or null
 * @param typedContract what the customer typed as contract if it matched none of theirs, or null
 * @param serialNumber serial number of the device, as typed if it was not found, or null when
 *     unknown
 * @param serialVerified whether the number stands on the contract
 * @param model model of the device, or null
 * @param osVersion version of operating system or firmware, or null
 * @param endUserName who uses the product, or null
 * @param conditions when it happens, or null
 * @param cc addresses that get copies
 * @param follows number of the ticket about which is asked again, or null
 * @param opener who opened it
 * @param assignee who works on it, or null
 * @param openedAt when it was opened
 * @param changedAt last change
 * @param closedAt when it was closed, or null
 * @param nextStep what happens by itself, or null
 * @param reasons why the customer may ask (CON-13)
 */
public record TicketFacts(
    String number,
    String subject,
    TicketState state,
    int priority,
    Urgency urgency,
    Wording kind,
    Wording queue,
    String product,
    Wording category,
    String supportId,
    String contractNumber,
    String contractName,
    LocalDate contractUntil,
    String typedContract,
    String serialNumber,
    boolean serialVerified,
    String model,
    String osVersion,
    String endUserName,
    String conditions,
    List<String> cc,
    String follows,
    String opener,
    String assignee,
    Instant openedAt,
    Instant changedAt,
    Instant closedAt,
    NextStep nextStep,
    List<Reason> reasons) {

  /** Copies the lists. */
  public TicketFacts {
    cc = List.copyOf(cc);
    reasons = List.copyOf(reasons);
  }

  static TicketFacts of(Ticket ticket) {
    Statement stated = ticket.getStatement();
    Contract contract = ticket.getContract();
    return new TicketFacts(
        ticket.getNumber(),
        ticket.getSubject(),
        ticket.getState(),
        ticket.getPriority(),
        stated.getUrgency(),
        ticket.getKind().getName(),
        ticket.getQueue().getName(),
        ticket.getProduct() == null ? null : ticket.getProduct().getName(),
        ticket.getCategory() == null ? null : ticket.getCategory().getName(),
        ticket.getSupportId() == null ? null : ticket.getSupportId().getName(),
        contract == null ? null : contract.getNumber(),
        contract == null ? null : contract.getName(),
        contract == null ? null : contract.getPeriod().getLastDay(),
        stated.getContract(),
        ticket.getDevice() == null
            ? stated.getSerialNumber()
            : ticket.getDevice().getSerialNumber(),
        stated.isSerialVerified(),
        stated.getModel(),
        stated.getOsVersion(),
        stated.getEndUserName(),
        stated.getConditions(),
        stated.getCc(),
        stated.findFollowed().map(Ticket::getNumber).orElse(null),
        ticket.getOpener().getDisplayName(),
        ticket.getAssignee() == null ? null : ticket.getAssignee().getDisplayName(),
        ticket.getOpenedAt(),
        ticket.getChangedAt(),
        ticket.getClosedAt(),
        ticket.findNextStep().orElse(null),
        stated.getReasons());
  }
}
