package dev.madoguchi.mail;

import dev.madoguchi.platform.Installation;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Sends what is in the outbox (TIC-07): at least once, always with the same Message-ID. A mail goes
 * out twice only when the server dies, the connection breaks or the database fails between the mail
 * server's acceptance and our record of it: once its lease is over it is sent again, marked as in
 * doubt.
 *
 * <p>Several servers may do this at the same time: a mail is claimed in a short transaction, sent
 * outside of any, and its fate recorded in another.
 */
@Stateless
public class MailDelivery {

  private static final Logger LOG = System.getLogger(MailDelivery.class.getName());

  /** What sending one mail may take at worst; with less time left a claimed mail is put back. */
  private static final Duration RESERVE = Duration.ofSeconds(90);

  /** One mail that can't be recorded has bad luck; two in a row tell that none can be. */
  private static final int MOST_UNRECORDED = 2;

  @Inject private MailQueue queue;
  @Inject private MailTransport transport;
  @Inject private Clock clock;

  /** For the container. */
  public MailDelivery() {}

  MailDelivery(MailQueue queue, MailTransport transport, Clock clock) {
    this.queue = queue;
    this.transport = transport;
    this.clock = clock;
  }

  /**
   * Sends all mails that are due, until none is left, the mail server can't be reached or nothing
   * can be recorded. A mail that can't be recorded costs only itself; those that were not tried go
   * back to the queue.
   *
   * @param asOf what is due at this moment
   * @return how many mails had which fate
   */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public DeliveryResult deliverDue(Instant asOf) {
    if (Installation.current().mailKept()) {
      return keepAll(asOf);
    }
    DeliveryResult result = DeliveryResult.NOTHING;
    while (true) {
      Instant started = clock.instant();
      MailClaim claim = queue.claim(asOf, later(asOf));
      if (claim.mails().isEmpty()) {
        return result;
      }
      int tried = 0;
      int unrecorded = 0;
      try {
        for (OutgoingMail mail : claim.mails()) {
          tried++;
          SendOutcome outcome = transport.send(mail);
          MailState state = record(mail, claim.lease(), outcome, later(asOf));
          result = result.plus(state);
          unrecorded = state == MailState.SENDING ? unrecorded + 1 : 0;
          boolean late = clock.instant().isAfter(started.plus(MailQueue.LEASE).minus(RESERVE));
          if (late
              || unrecorded == MOST_UNRECORDED
              || outcome.kind() == SendOutcome.Kind.UNREACHABLE) {
            return result;
          }
        }
      } finally {
        putBack(claim, tried, asOf);
      }
    }
  }

  /**
   * Records what became of the mail.
   *
   * @return its new state; still being sent if that could not be recorded, or if another server has
   *     taken it over
   */
  private MailState record(OutgoingMail mail, String lease, SendOutcome outcome, Instant when) {
    try {
      return queue.record(mail.id(), lease, outcome, when);
    } catch (EJBException e) {
      LOG.log(
          Level.WARNING,
          "Mail " + mail.id() + " was " + outcome.kind() + ", which could not be recorded",
          e);
      return MailState.SENDING;
    }
  }

  private void putBack(MailClaim claim, int from, Instant asOf) {
    List<Long> rest = claim.mails().stream().skip(from).map(OutgoingMail::id).toList();
    if (!rest.isEmpty()) {
      queue.putBack(rest, claim.lease(), later(asOf));
    }
  }

  private DeliveryResult keepAll(Instant asOf) {
    DeliveryResult result = DeliveryResult.NOTHING;
    int kept = queue.keepDue(asOf);
    while (kept > 0) {
      result = result.plusKept(kept);
      kept = queue.keepDue(asOf);
    }
    return result;
  }

  /**
   * A run for a later moment must plan the next attempts after that moment, or it would never end.
   */
  private Instant later(Instant asOf) {
    Instant now = clock.instant();
    return now.isAfter(asOf) ? now : asOf;
  }
}
