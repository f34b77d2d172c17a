package dev.madoguchi.ticket;

import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;

/**
 * Moves a chunk of tickets on so that one which can't be moved now (say, because its customer
 * answers at this moment) costs only itself. It has no transaction and steps out of the batch
 * runtime's one, which has only read ids so far and locks nothing: each try is a transaction of its
 * own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClosingChunks {

  private static final Logger LOG = System.getLogger(ClosingChunks.class.getName());

  @Inject private TicketClosing closing;

  /**
   * Does what is due for these tickets at once, or one by one if that fails. Idempotent.
   *
   * @param ids at most {@link TicketClosing#MOST}
   * @param asOf the moment that stands for now
   */
  @RolesAllowed(Roles.SYSTEM)
  public StepResult advance(List<Long> ids, Instant asOf) {
    try {
      return closing.advance(ids, asOf);
    } catch (RuntimeException e) {
      LOG.log(
          Level.INFO,
          "A chunk of tickets could not be moved on at once and is tried one by one",
          e);
      return ids.stream()
          .map(id -> advanceAlone(id, asOf))
          .reduce(StepResult.NONE, StepResult::plus);
    }
  }

  private StepResult advanceAlone(long id, Instant asOf) {
    try {
      return closing.advance(List.of(id), asOf);
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING,
          "Ticket with id " + id + " could not be moved on; it is due again at the next run",
          e);
      return StepResult.FAILED;
    }
  }
}
