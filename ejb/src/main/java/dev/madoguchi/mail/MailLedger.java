package dev.madoguchi.mail;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The operators' door to the fate of every mail (OPS-03, OPS-12). */
@Stateless
public class MailLedger {

  @Inject private OutboxRepository repository;
  @Inject private AuditWriter audit;
  @Inject private Event<MailQueued> queued;
  @Inject private Clock clock;

  /**
   * The mails, newest first.
   *
   * @param state only those with this fate; null for all
   */
  @RolesAllowed(Roles.ADMIN)
  public Page<MailLedgerRow> findMails(MailState state, PageRequest page) {
    return repository.findLedger(state, page);
  }

  /**
   * One mail with its text. Mails carry links that are as good as a password, so reading one leaves
   * an audit entry (OPS-04).
   *
   * @throws NotFoundException if there is none
   */
  @RolesAllowed(Roles.ADMIN)
  public MailLedgerEntry getMail(long id) {
    OutboxMail mail = find(id);
    audit.write("mail.read", "mail:" + id, mail.getRecipient());
    String messageId = mail.getMessageId();
    return MailLedgerEntry.of(
        mail, repository.findFiles(List.of(messageId)).getOrDefault(messageId, List.of()));
  }

  /**
   * Sends a mail once more that was given up, with the same Message-ID. What has arrived, or is on
   * its way, must not arrive twice: whoever asks may look at a page of long ago.
   *
   * @throws NotFoundException if there is none
   * @throws MailNotGivenUpException if it was not given up
   */
  @RolesAllowed(Roles.ADMIN)
  public void resendGivenUp(long id) {
    OutboxMail mail = find(id);
    mail.sendAgain(clock.instant());
    audit.write("mail.resent", "mail:" + id, mail.getRecipient());
    queued.fire(new MailQueued(mail.getMessageId()));
  }

  private OutboxMail find(long id) {
    return repository.findById(id).orElseThrow(() -> new NotFoundException("mail", id));
  }
}
