package dev.madoguchi.account;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.company.Company;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * Accounts of people who were invited (ACC-22), for the components that invite; not for pages. The
 * invitation proved the mail address, so such an account is active from the beginning.
 */
@Stateless
public class InvitedAccounts {

  @Inject private AccountRepository accounts;
  @Inject private AccountMails mails;
  @Inject private CalendarService calendar;
  @Inject private Settings settings;
  @Inject private AuditWriter audit;
  @Inject private Clock clock;

  /**
   * Makes an active account, and mails that its registration is complete.
   *
   * @throws PasswordRefusedException if the password is against the policy (ACC-04)
   * @throws PasswordsDifferException if it was repeated differently
   * @throws LoginIdTakenException if there is an account with the mail address as login ID
   */
  @PermitAll
  public Account create(
      String mail,
      String familyName,
      String givenName,
      Company company,
      Locale language,
      NewPassword password) {
    int shortest = shortestPassword();
    PasswordPolicy.check(password.password(), mail, shortest)
        .ifPresent(
            fault -> {
              throw new PasswordRefusedException(fault, shortest);
            });
    if (!password.password().equals(password.repeated())) {
      throw new PasswordsDifferException();
    }
    Account account =
        new Account(
            mail,
            new PersonName(familyName, givenName, null, null),
            language,
            calendar.zone(),
            List.of(Roles.CUSTOMER),
            clock.instant());
    account.worksAt(company, null, null, null, null);
    account.registeredWith(null, null, false, clock.instant());
    account.confirm(PasswordHash.of(password.password()));
    accounts.add(account);
    mails.complete(account);
    audit.write("account.invited", "account:" + account.getId(), mail);
    return account;
  }

  /** Characters that a password needs at least. */
  @PermitAll
  public int shortestPassword() {
    return settings.get(AccountSettings.PASSWORD_LENGTH);
  }

  /** A secret for a link. */
  @PermitAll
  public String newToken() {
    return SecretToken.random().text();
  }

  /** What the database keeps of a secret. */
  @PermitAll
  public String hash(String token) {
    return new SecretToken(token).hash();
  }

  /** The account as the session keeps it. */
  @PermitAll
  public SignedIn signedIn(Account account) {
    return SignedIn.of(account);
  }
}
