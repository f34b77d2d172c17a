package dev.madoguchi.ticket;

import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * What silence does to tickets (TIC-09), for the job {@code ticket-auto-close}. The moment {@code
 * asOf} stands for now, so that a missed night can be replayed: what is due then is done, with that
 * moment as its time. All methods may be called at any time, twice, late or by two servers.
 */
@Stateless
public class TicketClosing {

  /** Largest number of tickets in one call; more would make Derby lock the whole table. */
  public static final int MOST = 500;

  @Inject private TicketRepository tickets;
  @Inject private ClosingRules rules;
  @Inject private TicketNews news;

  /** How many tickets have to be looked at. */
  @RolesAllowed(Roles.SYSTEM)
  public long countDue(@NotNull Instant asOf) {
    return tickets.countDue(asOf);
  }

  /**
   * Ids of the tickets that have to be looked at, in ascending order.
   *
   * @param afterId only larger ids; 0 for the first call
   * @param limit at most that many
   */
  @RolesAllowed(Roles.SYSTEM)
  public List<Long> findDue(@NotNull Instant asOf, long afterId, int limit) {
    return tickets.findDue(asOf, afterId, Math.min(limit, MOST));
  }

  /**
   * Reminds the customers of these tickets or moves the tickets on, one step at most, whatever is
   * due; all in one transaction. A second call changes nothing, because what was done is not due
   * any more.
   *
   * @throws TicketChangedException if somebody changed one of them at this moment; then none is
   *     changed
   */
  @RolesAllowed(Roles.SYSTEM)
  public StepResult advance(@NotNull @Size(max = MOST) List<Long> ids, @NotNull Instant asOf) {
    AutoClosePolicy policy = rules.policy();
    StepResult result = StepResult.NONE;
    for (Ticket ticket : tickets.findByIds(ids)) {
      result = result.plus(advance(ticket, asOf, policy));
    }
    tickets.flush();
    return result;
  }

  private StepResult advance(Ticket ticket, Instant asOf, AutoClosePolicy policy) {
    switch (policy.decide(ticket.getCountdown(), asOf)) {
      case STEP:
        List<TicketChange> changes = ticket.fallSilent(asOf, policy);
        news.movedBySilence(ticket, changes, Message.ofPortal(ticket, asOf));
        return new StepResult(1, 0, 0, 0);
      case REMINDER:
        news.reminded(ticket, ticket.remind(asOf, policy));
        return new StepResult(0, 1, 0, 0);
      default:
        ticket.lookAgain(policy);
        return new StepResult(0, 0, 1, 0);
    }
  }
}
