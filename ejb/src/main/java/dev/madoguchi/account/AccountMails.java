package dev.madoguchi.account;

import dev.madoguchi.mail.Mail;
import dev.madoguchi.mail.Outbox;
import dev.madoguchi.mail.Recipient;
import dev.madoguchi.platform.Installation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mails to the owner of an account, queued in the caller's transaction. */
@Dependent
class AccountMails {

  @Inject private Outbox outbox;

  /** The link that confirms the mail address and asks for a password (ACC-09). */
  void confirm(Account account, SecretToken token, Instant expires) {
    send("account-confirm", account, "/confirm?token=" + token.text(), expires);
  }

  /** Registration is complete (ACC-07). */
  void complete(Account account) {
    send("account-complete", account, "/", null);
  }

  /** The first administrator sets a password. */
  void administrator(Account account, SecretToken token, Instant expires) {
    send("account-administrator", account, "/confirm?token=" + token.text(), expires);
  }

  private void send(String template, Account account, String path, Instant expires) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", account.getDisplayName());
    values.put("company", account.getCompany() == null ? null : account.getCompany().getName());
    values.put("loginId", account.getLoginId());
    values.put("url", Installation.current().publicUrl() + path);
    values.put("expires", expires);
    String address = account.getContactMail();
    outbox.queue(
        new Mail(
            template,
            List.of(new Recipient(address, account.getLanguage(), account.getZone())),
            List.of(address),
            List.of(),
            null,
            "account:" + account.getId(),
            values));
  }
}
