package dev.madoguchi.supportid;

import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** What an operator decides about support IDs. */
@Dependent
class SupportIdSettings implements SettingCatalog {

  /** Most CC addresses of a support ID (CON-09). */
  static final SettingKey<Integer> MOST_CC = SettingKey.integer("supportid.cc-limit", 20, 0, 100);

  /** For how many days the link of an invitation works (ACC-22). */
  static final SettingKey<Integer> INVITATION_DAYS =
      SettingKey.integer("supportid.invitation-days", 7, 1, 60);

  @Override
  public List<SettingKey<?>> settings() {
    return List.of(MOST_CC, INVITATION_DAYS);
  }
}
