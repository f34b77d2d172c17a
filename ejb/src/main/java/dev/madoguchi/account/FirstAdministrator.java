package dev.madoguchi.account;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.calendar.CalendarService;
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

/**
 * Makes the first administrator of a new installation: when {@code MADOGUCHI_ADMIN_MAIL} is set and
 * no account has the role, an account with that mail address gets a link to set its password.
 * Further starts change nothing. Comes after the sample data, which want an empty database.
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

  @PostConstruct
  void create() {
    String mail = Installation.current().administratorMail();
    if (mail == null || accounts.existsRole(Roles.ADMIN)) {
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
}
