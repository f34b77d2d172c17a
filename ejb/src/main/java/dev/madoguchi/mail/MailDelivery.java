package dev.madoguchi.mail;

import dev.madoguchi.platform.Installation;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Sends what is in the outbox (TIC-07): at least once, always with the same Message-ID. A mail goes
 * out twice only when the server dies, or the connection breaks, between the mail server's
 * acceptance and our record of it; then it is marked as in doubt.
 *
 * <p>Several servers may do this at the same time: a mail is claimed in a short transaction, sent
 * outside of any, and its fate recorded in another.
 */
@Stateless
public class MailDelivery {

  /** What sending one mail may take at worst; with less time left a claimed mail is put back. */
  private static final Duration RESERVE = Duration.ofSeconds(90);

  @Inject private MailQueue queue;
  @Inject private MailTransport transport;
  @Inject private Clock clock;

  /**
   * Sends all mails that are due, until none is left or the mail server can't be reached.
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
      try {
        for (OutgoingMail mail : claim.mails()) {
          tried++;
          SendOutcome outcome = transport.send(mail);
          result = result.plus(queue.record(mail.id(), claim.lease(), outcome, later(asOf)));
          boolean late = clock.instant().isAfter(started.plus(MailQueue.LEASE).minus(RESERVE));
          if (late || outcome.kind() == SendOutcome.Kind.UNREACHABLE) {
            return result;
          }
        }
      } finally {
        // also when one could not be recorded: that one is in doubt once its lease is over, these
        // were never tried
        putBack(claim, tried, asOf);
      }
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
