package dev.madoguchi.mail;

import dev.madoguchi.platform.Roles;
import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who sends which mail, and what became of it; each method is one short transaction of its own. For
 * the sender only.
 */
@Stateless
public class MailQueue {

  private static final Logger LOG = System.getLogger(MailQueue.class.getName());

  /** How long a sender may keep mails; a dead one's are taken over afterwards. */
  static final Duration LEASE = Duration.ofMinutes(5);

  private static final int BATCH = 20;
  private static final Duration PAUSE = Duration.ofMinutes(1);

  @Inject private OutboxRepository repository;
  @Inject private Settings settings;

  /**
   * Takes the mails that waited longest; none means that nothing is due.
   *
   * @param asOf what is due at this moment
   * @param now when the lease begins, not before {@code asOf}
   */
  @RolesAllowed(Roles.SYSTEM)
  public MailClaim claim(Instant asOf, Instant now) {
    String lease = UUID.randomUUID().toString();
    Instant until = now.plus(LEASE);
    List<Long> silent = repository.findDue(MailState.SENDING, asOf, BATCH);
    List<Long> ids = new ArrayList<>(silent);
    if (!silent.isEmpty()) {
      repository.takeOver(silent, asOf, lease, until);
    }
    if (ids.size() < BATCH) {
      List<Long> queued = repository.findDue(MailState.QUEUED, asOf, BATCH - ids.size());
      if (!queued.isEmpty()) {
        repository.lease(queued, asOf, lease, until);
        ids.addAll(queued);
      }
    }
    List<OutboxMail> mine = ids.isEmpty() ? List.of() : repository.findLeased(ids, lease);
    mine.stream().filter(mail -> silent.contains(mail.getId())).forEach(OutboxMail::doubt);
    String from = settings.get(MailSettings.FROM);
    Map<String, List<MailFile>> files =
        repository.findFiles(mine.stream().map(OutboxMail::getMessageId).distinct().toList());
    return new MailClaim(
        lease,
        mine.stream()
            .map(
                mail ->
                    OutgoingMail.of(
                        mail,
                        from,
                        settings.get(MailSettings.name(mail.getLanguage())),
                        files.getOrDefault(mail.getMessageId(), List.of())))
            .toList());
  }

  /**
   * Records what became of one mail, unless somebody else has taken it over meanwhile.
   *
   * @return the mail's new state
   */
  @RolesAllowed(Roles.SYSTEM)
  public MailState record(long id, String lease, SendOutcome outcome, Instant when) {
    OutboxMail mail =
        repository.findById(id).orElseThrow(() -> new IllegalStateException("no mail " + id));
    if (!mail.isLeasedBy(lease)) {
      return mail.getState();
    }
    switch (outcome.kind()) {
      case ACCEPTED -> mail.sent(when);
      case REFUSED -> mail.refused(outcome.reason());
      case FAILED, UNREACHABLE -> mail.failed(outcome.reason(), when);
      case BROKEN -> {
        mail.doubt();
        mail.failed(outcome.reason(), when);
      }
    }
    if (mail.getState() == MailState.FAILED) {
      LOG.log(
          Level.WARNING,
          "Mail {0} is given up after {1} attempts: {2}",
          id,
          mail.getAttempts(),
          mail.getReason());
    }
    return mail.getState();
  }

  /** Puts mails back that nobody tried to send, for a minute later. */
  @RolesAllowed(Roles.SYSTEM)
  public void putBack(List<Long> ids, String lease, Instant when) {
    repository.findLeased(ids, lease).forEach(mail -> mail.putBack(when.plus(PAUSE)));
  }

  /**
   * In an installation without a mail server: keeps due mails for the sample mailbox.
   *
   * @return how many; 0 when nothing is due
   */
  @RolesAllowed(Roles.SYSTEM)
  public int keepDue(Instant asOf) {
    List<Long> ids = repository.findDue(MailState.QUEUED, asOf, BATCH);
    return ids.isEmpty() ? 0 : repository.keep(ids);
  }
}
