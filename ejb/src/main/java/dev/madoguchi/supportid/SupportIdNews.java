package dev.madoguchi.supportid;

import dev.madoguchi.account.Account;
import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.mail.Mail;
import dev.madoguchi.mail.Outbox;
import dev.madoguchi.mail.Recipient;
import dev.madoguchi.platform.Installation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes what happened to the people of a support ID into its history and the audit log, and mails
 * it to all persons in charge (CON-08); in the caller's transaction.
 */
@Dependent
class SupportIdNews {

  @Inject private SupportIdRepository supportIds;
  @Inject private Outbox outbox;
  @Inject private AuditWriter audit;
  @Inject private Clock clock;

  /**
   * Tells it.
   *
   * @param by who did it; null for the owner of a CC address, who is not known
   * @param detail whom it is about
   * @param also somebody who is not in charge any more, or null
   */
  void tell(
      SupportId supportId, Account by, SupportIdChangeKind kind, String detail, Account also) {
    supportIds.add(new SupportIdChange(supportId, by, kind, detail, clock.instant()));
    audit.write(
        "supportid." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        "supportid:" + supportId.getId(),
        detail);
    Set<Account> readers = new LinkedHashSet<>(supportIds.findPersonsInCharge(supportId.getId()));
    if (also != null) {
      readers.add(also);
    }
    Map<String, Object> values = values(supportId);
    values.put("kind", kind);
    values.put("detail", detail);
    values.put("by", by == null ? null : by.getDisplayName());
    send(
        "supportid-changed",
        supportId,
        readers.stream()
            .map(one -> new Recipient(one.getContactMail(), one.getLanguage(), one.getZone()))
            .toList(),
        values);
  }

  /** Mails an invitation with its link. */
  void invite(SupportIdInvitation invitation, String link, Instant expires) {
    Account inviter = invitation.getInviter();
    Map<String, Object> values = values(invitation.getSupportId());
    values.put("by", inviter.getDisplayName());
    values.put("loginId", invitation.getMail());
    values.put("link", link);
    values.put("expires", expires);
    send(
        "supportid-invitation",
        invitation.getSupportId(),
        in(invitation.getMail(), inviter),
        values);
  }

  /** Tells the owner of an address that it gets copies, and how to end that. */
  void copies(CcAddress cc, Account by, String link) {
    Map<String, Object> values = values(cc.getSupportId());
    values.put("by", by.getDisplayName());
    values.put("link", link);
    send("supportid-cc", cc.getSupportId(), in(cc.getAddress(), by), values);
  }

  /** Nothing is known of somebody without an account: the language is that of who wrote. */
  private static List<Recipient> in(String address, Account writer) {
    return List.of(new Recipient(address, writer.getLanguage(), writer.getZone()));
  }

  private static Map<String, Object> values(SupportId supportId) {
    Map<String, Object> values = new HashMap<>();
    values.put("supportId", supportId.getName());
    values.put("company", supportId.getCompanyName());
    values.put(
        "url",
        Installation.current().publicUrl()
            + "/customer/supportid/view?name="
            + supportId.getName());
    return values;
  }

  private void send(
      String template,
      SupportId supportId,
      List<Recipient> recipients,
      Map<String, Object> values) {
    outbox.queue(
        new Mail(
            template,
            recipients,
            List.of(),
            List.of(),
            null,
            "supportid:" + supportId.getId(),
            values));
  }
}
