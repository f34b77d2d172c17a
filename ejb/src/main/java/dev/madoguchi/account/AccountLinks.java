package dev.madoguchi.account;

import dev.madoguchi.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Makes the links that prove a mail address and mails them. */
@Dependent
class AccountLinks {

  /** Whoever holds an old link can't fill the owner's mailbox with new ones. */
  private static final Duration PAUSE = Duration.ofMinutes(5);

  @Inject private AccountLinkRepository links;
  @Inject private AccountMails mails;
  @Inject private Settings settings;
  @Inject private Clock clock;

  void sendConfirmation(Account account) {
    AccountLinks.Made made = make(account);
    mails.confirm(account, made.token(), made.expires());
  }

  void sendToAdministrator(Account account) {
    AccountLinks.Made made = make(account);
    mails.administrator(account, made.token(), made.expires());
  }

  /** Sends a confirmation link again unless one went out just now. */
  void sendAgain(Account account) {
    Instant earliest = clock.instant().minus(PAUSE);
    if (links.findLatest(account).filter(latest -> latest.isAfter(earliest)).isEmpty()) {
      sendConfirmation(account);
    }
  }

  private Made make(Account account) {
    Instant now = clock.instant();
    Instant expires = now.plus(Duration.ofDays(settings.get(AccountSettings.LINK_DAYS)));
    SecretToken token = SecretToken.random();
    links.add(new AccountLink(account, token, now, expires));
    return new Made(token, expires);
  }

  private record Made(SecretToken token, Instant expires) {}
}
