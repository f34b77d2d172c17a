package dev.madoguchi.account;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.mail.MailAddress;
import dev.madoguchi.platform.AttemptGuard;
import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The signed-in person's own account. */
@Stateless
public class AccountService {

  @Inject private AccountRepository accounts;
  @Inject private RegisteredMails registeredMails;
  @Inject private AttemptGuard attempts;
  @Inject private AuditWriter audit;
  @Inject private CurrentUser user;

  /** Who is signed in; one statement. */
  @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OFFICE, Roles.ADMIN})
  public AccountView getMe() {
    return AccountView.of(me());
  }

  /** Changes the language of pages and mails; anything but Japanese means English. */
  @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OFFICE, Roles.ADMIN})
  public void changeLanguage(Locale language) {
    boolean japanese = Locale.JAPANESE.getLanguage().equals(language.getLanguage());
    me().speak(japanese ? Locale.JAPANESE : Locale.ENGLISH);
  }

  /**
   * Uses another registered mail, or none; at once it decides which contracts are seen (ACC-14).
   * The address that the account has already changes nothing and is not checked again.
   *
   * @throws dev.madoguchi.platform.TooManyAttemptsException if too many addresses were tried
   * @throws MailDomainsDifferException if it is not of the contact mail's organisation (ACC-06)
   * @throws RegisteredMailUnknownException if no contract in force has it (ACC-05)
   */
  @RolesAllowed(Roles.CUSTOMER)
  public void changeRegisteredMail(@Valid ChangeRegisteredMail command) {
    Account account = me();
    String before = account.getRegisteredMail();
    String mail = MailAddress.find(command.registeredMail()).map(MailAddress::text).orElse(null);
    if (Objects.equals(before, mail)) {
      return;
    }
    if (mail != null) {
      attempts.count("registered-mail:account:" + account.getId(), "registeredMail");
      registeredMails.check(mail, account.getContactMail());
    }
    account.useRegisteredMail(mail);
    audit.write(
        "account.registered-mail-changed",
        "account:" + account.getId(),
        (before == null ? "-" : before) + " > " + (mail == null ? "-" : mail));
  }

  /**
   * Display names by account id, for lists of who did what; one statement. Unknown ids are left
   * out.
   */
  @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
  public Map<Long, String> findNames(Collection<Long> ids) {
    return accounts.findByIds(ids).stream()
        .collect(Collectors.toMap(Account::getId, Account::getDisplayName));
  }

  private Account me() {
    long id = user.accountId();
    return accounts.findWithCompany(id).orElseThrow(() -> new NotFoundException("account", id));
  }
}
