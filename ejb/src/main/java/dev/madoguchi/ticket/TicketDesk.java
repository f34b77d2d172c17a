package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.ticket.inquiry.QueueView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The agents' workspace (TIC-13). Whoever changes a ticket says which version they saw: over a
 * newer change nothing is written (TIC-14). What customers can see of a change is mailed to them in
 * the same transaction (TIC-07).
 */
@Stateless
public class TicketDesk {

  @Inject private DeskWork work;
  @Inject private DeskQueues queues;
  @Inject private TicketReplies replies;
  @Inject private TicketRepository tickets;
  @Inject private TicketListRepository lists;
  @Inject private TicketPages pages;
  @Inject private Viewers viewers;

  /** The queues with their open work. */
  @RolesAllowed(Roles.AGENT)
  public List<QueueCount> countByQueue() {
    return queues.count();
  }

  /** The queues to which a ticket can be moved. */
  @RolesAllowed(Roles.AGENT)
  public List<QueueView> findQueues() {
    return queues.find();
  }

  /** The agents to whom a ticket can be given, by name. */
  @RolesAllowed(Roles.AGENT)
  public List<AgentView> findAgents() {
    return work.findAgents();
  }

  /** A page of tickets. */
  @RolesAllowed(Roles.AGENT)
  public Page<DeskRow> find(@NotNull DeskFilter filter, @NotNull PageRequest page) {
    return lists.find(filter, viewers.accountId(), page);
  }

  /**
   * One ticket with notes and its whole history.
   *
   * @throws dev.madoguchi.platform.NotFoundException if there is none
   */
  @RolesAllowed(Roles.AGENT)
  public DeskTicket getTicket(@NotNull String number) {
    return pages.forDesk(tickets.get(number), viewers.accountId());
  }

  /**
   * The caller takes the ticket, also from a colleague; a new one is in progress from then on.
   *
   * @throws TicketClosedException if it is closed
   * @throws TicketChangedException if it was changed since the caller saw it
   */
  @RolesAllowed(Roles.AGENT)
  public void take(@NotNull String number, int version) {
    Account agent = viewers.account();
    work.assign(tickets.get(number), agent, agent, version);
  }

  /**
   * Gives the ticket to an agent.
   *
   * @throws dev.madoguchi.platform.NotFoundException if the account is no active agent
   * @throws TicketClosedException if it is closed
   * @throws TicketChangedException if it was changed since the caller saw it
   */
  @RolesAllowed(Roles.AGENT)
  public void assign(@NotNull String number, long agentId, int version) {
    work.assign(tickets.get(number), work.getAgent(agentId), viewers.account(), version);
  }

  /**
   * Answers the customer (TIC-09); who answers a ticket of nobody becomes its agent. The same token
   * again changes nothing.
   *
   * @throws TicketClosedException if it is closed (TIC-10)
   * @throws StateNotAllowedException if the state is neither waiting nor closing
   * @throws TicketChangedException if it was changed since the caller saw it
   */
  @RolesAllowed(Roles.AGENT)
  public void reply(@NotNull @Valid ReplyAsAgent command) {
    tickets.lock(command.number());
    replies.fromAgent(tickets.get(command.number()), command, viewers.account());
  }

  /**
   * Adds an internal note, also to a closed ticket (TIC-10). Nobody is mailed; two notes never
   * collide, and the same token again changes nothing.
   */
  @RolesAllowed(Roles.AGENT)
  public void note(@NotNull @Valid WriteNote command) {
    tickets.lock(command.number());
    work.note(tickets.get(command.number()), command, viewers.account());
  }

  /**
   * Changes queue and priority; values that are the same change nothing.
   *
   * @throws dev.madoguchi.platform.NotFoundException if there is no such queue
   * @throws TicketClosedException if it is closed
   * @throws TicketChangedException if it was changed since the caller saw it
   */
  @RolesAllowed(Roles.AGENT)
  public void change(@NotNull @Valid ChangeTicket command) {
    work.change(tickets.get(command.number()), command, viewers.account());
  }
}
