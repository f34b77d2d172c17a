package dev.madoguchi.account;

import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** What an administrator may change about accounts. */
final class AccountSettings {

  /** Days for which a mailed link works (ACC-07). */
  static final SettingKey<Integer> LINK_DAYS = SettingKey.integer("account.link-days", 7, 1, 30);

  /** Fewest characters of a password (ACC-04). */
  static final SettingKey<Integer> PASSWORD_LENGTH =
      SettingKey.integer("account.password-length", 12, 12, 64);

  /** Days for which a browser stays signed in (ACC-11). */
  static final SettingKey<Integer> REMEMBER_DAYS =
      SettingKey.integer("account.remember-days", 30, 1, 365);

  /** Failed sign-ins within 15 minutes that lock a login ID (ACC-12). */
  static final SettingKey<Integer> LOCK_FAILURES =
      SettingKey.integer("account.lock-failures", 5, 3, 20);

  /** Minutes for which a login ID is locked (ACC-12). */
  static final SettingKey<Integer> LOCK_MINUTES =
      SettingKey.integer("account.lock-minutes", 15, 1, 1440);

  /** Domains whose addresses anybody can get; there only equal addresses match (ACC-06). */
  static final SettingKey<List<String>> FREE_MAIL_DOMAINS =
      SettingKey.list(
          "account.free-mail-domains",
          List.of(
              "gmail.com",
              "googlemail.com",
              "yahoo.co.jp",
              "yahoo.com",
              "ymail.ne.jp",
              "outlook.com",
              "outlook.jp",
              "hotmail.com",
              "hotmail.co.jp",
              "live.jp",
              "icloud.com",
              "me.com",
              "aol.com",
              "docomo.ne.jp",
              "ezweb.ne.jp",
              "au.com",
              "softbank.ne.jp",
              "i.softbank.jp",
              "goo.jp",
              "excite.co.jp",
              "proton.me"));

  private AccountSettings() {}

  /** Tells the settings' screen. */
  @Dependent
  static class Catalog implements SettingCatalog {

    @Override
    public List<SettingKey<?>> settings() {
      return List.of(
          LINK_DAYS,
          PASSWORD_LENGTH,
          REMEMBER_DAYS,
          LOCK_FAILURES,
          LOCK_MINUTES,
          FREE_MAIL_DOMAINS);
    }
  }
}
