package dev.madoguchi.account;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.mail.MailAddress;
import dev.madoguchi.platform.Installation;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the first administrator of a new installation: when {@code MADOGUCHI_ADMIN_MAIL} is set and
 * no account has the role, an account with that mail address gets a link to set its password.
 * Further starts change nothing. What can't be an address is told in the log, and the portal starts
 * without administrator: one wrong variable is no reason to have no portal. Comes after the sample
 * data, which want an empty database.
 */
@Singleton
@Startup
@DependsOn("SampleLoader")
public class FirstAdministrator {

  private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());

  @Inject private AccountRepository accounts;
  @Inject private AccountLinks links;
  @Inject private CalendarService calendar;
  @Inject private AuditWriter audit;
  @Inject private Clock clock;

  /** For the container. */
  public FirstAdministrator() {}

  FirstAdministrator(AccountRepository accounts) {
    this.accounts = accounts;
  }

  @PostConstruct
  void create() {
    String configured = Installation.current().administratorMail();
    if (configured == null || accounts.existsRole(Roles.ADMIN)) {
      return;
    }
    String mail = loginId(configured).orElse(null);
    if (mail == null) {
      LOG.log(
          Level.ERROR,
          "No first administrator: MADOGUCHI_ADMIN_MAIL is no mail address of at most {0}"
              + " half-width characters: {1}. Set it and start again.",
          PersonalMail.LONGEST,
          configured);
      return;
    }
    if (accounts.existsLoginKey(Typed.loginKey(mail))) {
      LOG.log(Level.WARNING, "No first administrator: another account has the login ID {0}", mail);
      return;
    }
    PersonName name = new PersonName("システム", "管理者", null, null);
    Account account =
        new Account(
            mail, name, Locale.JAPANESE, calendar.zone(), List.of(Roles.ADMIN), clock.instant());
    accounts.add(account);
    links.sendToAdministrator(account);
    audit.write("account.first-administrator", "account:" + account.getId(), mail);
  }

  private static Optional<String> loginId(String configured) {
    return MailAddress.find(configured)
        .map(MailAddress::text)
        .filter(text -> text.length() <= PersonalMail.LONGEST);
  }
}
