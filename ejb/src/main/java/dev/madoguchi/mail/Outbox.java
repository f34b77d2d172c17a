package dev.madoguchi.mail;

import dev.madoguchi.platform.Installation;
import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where components put their mails (TIC-07); not for pages. The mail is written in the caller's
 * transaction and sent after it: no deed without its mail, no mail without its deed.
 */
@Stateless
public class Outbox {

  @Inject private OutboxRepository repository;
  @Inject private Settings settings;
  @Inject private Event<MailQueued> queued;
  @Inject private Clock clock;

  /**
   * Writes the mail to each recipient, in the recipient's language, and puts it into the outbox. An
   * address that occurs twice gets one mail; without recipients nothing happens.
   *
   * @throws RuntimeException if the template asks for a value that the mail does not have
   */
  @PermitAll
  public void queue(Mail mail) {
    Map<String, Recipient> recipients = new LinkedHashMap<>();
    mail.recipients()
        .forEach(one -> recipients.putIfAbsent(MailAddress.of(one.address()).key(), one));
    if (recipients.isEmpty()) {
      return;
    }
    String publicUrl = Installation.current().publicUrl();
    String messageId = MessageId.next(publicUrl);
    String thread = mail.thread() == null ? null : MessageId.ofThread(mail.thread(), publicUrl);
    Instant now = clock.instant();
    for (Recipient recipient : recipients.values()) {
      repository.add(
          new OutboxMail(
              mail, messageId, thread, recipient, render(mail, recipient, publicUrl), now));
    }
    mail.files().forEach(file -> repository.add(new MailAttachment(messageId, file)));
    queued.fire(new MailQueued(messageId));
  }

  private RenderedMail render(Mail mail, Recipient recipient, String publicUrl) {
    Map<String, Object> frame = new HashMap<>();
    frame.put("portalName", settings.get(MailSettings.name(recipient.language())));
    frame.put("portalUrl", publicUrl + "/");
    Map<String, Object> values = new HashMap<>(mail.values());
    values.putAll(recipient.own());
    return MailRenderer.render(
        mail.template(), MailLanguage.of(recipient.language()), recipient.zone(), values, frame);
  }
}
