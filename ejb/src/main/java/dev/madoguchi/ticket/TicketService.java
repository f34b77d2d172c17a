package dev.madoguchi.ticket;

import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.ticket.inquiry.InquiryForm;
import dev.madoguchi.ticket.inquiry.InquiryLookup;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Tickets for customers (TIC-01 to TIC-12). A ticket that is not the caller's does not exist for
 * the caller (TIC-08). Every method that changes something queues its mails in the same
 * transaction.
 */
@Stateless
public class TicketService {

  @Inject private TicketOpening opening;
  @Inject private TicketReplies replies;
  @Inject private TicketRepository tickets;
  @Inject private TicketListRepository lists;
  @Inject private TicketPages pages;
  @Inject private Viewers viewers;
  @Inject private InquiryLookup inquiries;

  /** What the form offers beside the caller's products and contracts. */
  @RolesAllowed(Roles.CUSTOMER)
  public InquiryForm getForm() {
    return inquiries.form();
  }

  /**
   * Opens a ticket, claims its files, gives it a number and mails it (TIC-06, TIC-07). The same
   * token again, at the same moment or later, changes nothing and gives the same ticket.
   *
   * @throws dev.madoguchi.platform.BusinessException at the field that keeps it from being opened
   *     (TIC-02, TIC-03, CON-13)
   * @throws dev.madoguchi.platform.NotFoundException if the ticket that it follows is not the
   *     caller's (TIC-10)
   */
  @RolesAllowed(Roles.CUSTOMER)
  public OpenedTicket open(@NotNull @Valid OpenTicket command) {
    Ticket before =
        command.follows() == null
            ? null
            : tickets.getVisible(command.follows(), viewers.customer());
    Ticket ticket = opening.open(command, before, viewers.account());
    return new OpenedTicket(ticket.getNumber(), ticket.getStatement().getReasons());
  }

  /**
   * Adds the customer's answer and sets the state that the customer picked (TIC-09). The same token
   * again changes nothing.
   *
   * @throws TicketClosedException if it takes no message any more (TIC-10)
   * @throws StateNotAllowedException if the customer can't set that state
   * @throws TicketChangedException if there is a newer message than the customer saw (TIC-14)
   */
  @RolesAllowed(Roles.CUSTOMER)
  public void reply(@NotNull @Valid ReplyToTicket command) {
    Ticket ticket = tickets.lockVisible(command.number(), viewers.customer());
    replies.fromCustomer(ticket, command, viewers.account());
  }

  /**
   * What was asked with one of the caller's tickets, to ask again (TIC-10).
   *
   * @throws dev.madoguchi.platform.NotFoundException if it does not exist or is somebody else's
   */
  @RolesAllowed(Roles.CUSTOMER)
  public AskedBefore getAskedBefore(@NotNull String number) {
    return AskedBefore.of(tickets.getVisible(number, viewers.customer()));
  }

  /** A page of the caller's tickets (TIC-11). At most three statements. */
  @RolesAllowed(Roles.CUSTOMER)
  public Page<TicketRow> find(@NotNull TicketFilter filter, @NotNull PageRequest page) {
    return lists.find(filter, viewers.customer(), page);
  }

  /**
   * A page of the caller's tickets and how many of all wait for the caller (TIC-11). At most four
   * statements.
   */
  @RolesAllowed(Roles.CUSTOMER)
  public TicketList getList(@NotNull TicketFilter filter, @NotNull PageRequest page) {
    Viewer viewer = viewers.customer();
    return new TicketList(
        lists.find(filter, viewer, page), lists.count(TicketTab.WAITING.states(), viewer));
  }

  /**
   * One of the caller's tickets with its messages (TIC-12). At most six statements.
   *
   * @throws dev.madoguchi.platform.NotFoundException if it does not exist or is somebody else's
   */
  @RolesAllowed(Roles.CUSTOMER)
  public TicketPage getTicket(@NotNull String number) {
    return pages.forCustomer(tickets.getVisible(number, viewers.customer()), viewers.accountId());
  }
}
