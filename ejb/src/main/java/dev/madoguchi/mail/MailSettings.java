package dev.madoguchi.mail;

import dev.madoguchi.platform.Installation;
import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Locale;

/** Settings of outgoing mails. */
public final class MailSettings {

  private static final String ADDRESS = "[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,180}";

  /**
   * Address from which all mails come. Its default is the operator's: the mail that lets the first
   * administrator in goes out before anybody can choose.
   */
  public static final SettingKey<String> FROM =
      SettingKey.text("mail.from", sender(Installation.current().senderMail()), ADDRESS);

  static final SettingKey<String> NAME_JA =
      SettingKey.text("mail.from-name-ja", "サポート窓口", ".{1,60}");
  static final SettingKey<String> NAME_EN =
      SettingKey.text("mail.from-name-en", "Support desk", ".{1,60}");

  private MailSettings() {}

  static String sender(String ofTheOperator) {
    return ofTheOperator != null && ofTheOperator.matches(ADDRESS)
        ? ofTheOperator
        : "support@example.com";
  }

  /** Under which name mails in this language come. */
  static SettingKey<String> name(Locale language) {
    return MailLanguage.of(language) == MailLanguage.EN ? NAME_EN : NAME_JA;
  }

  /** Offers the settings. */
  @Dependent
  static class Catalog implements SettingCatalog {

    @Override
    public List<SettingKey<?>> settings() {
      return List.of(FROM, NAME_JA, NAME_EN);
    }
  }
}
