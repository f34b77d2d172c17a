package dev.madoguchi.account;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.company.CompanyLookup;
import dev.madoguchi.platform.SampleData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The accounts of {@link SampleLogins}. They share one hash, which makes the first start two
 * seconds faster.
 */
@Dependent
class AccountSample implements SampleData {

  private static final Duration AGE = Duration.ofDays(30);

  @Inject private AccountRepository accounts;
  @Inject private CompanyLookup companies;
  @Inject private CalendarService calendar;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 100;
  }

  @Override
  public void load() {
    String hash = PasswordHash.of(SampleLogins.PASSWORD);
    SampleLogins.ALL.forEach(login -> store(login, hash));
  }

  private void store(SampleLogins.Login login, String hash) {
    Instant created = clock.instant().minus(AGE);
    PersonName name = new PersonName(login.familyName(), login.givenName(), null, null);
    Account account =
        new Account(
            login.loginId(),
            name,
            Locale.JAPANESE,
            calendar.zone(),
            List.of(login.role()),
            created);
    if (login.company() != null) {
      account.worksAt(
          companies.findByName(login.company()).orElseThrow(),
          "情報システム部",
          null,
          "03-5550-0100",
          new WorkAddress("100-0005", "東京都", "千代田区", "丸の内1-1-1"));
      account.registeredWith(null, null, false, created);
    }
    if (login.loginId().equals(SampleLogins.YAMAGUCHI)) {
      account.useRegisteredMail("support@sakura-bussan.example");
    }
    account.confirm(hash);
    accounts.add(account);
  }
}
