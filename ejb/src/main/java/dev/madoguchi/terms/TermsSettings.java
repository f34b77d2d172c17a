package dev.madoguchi.terms;

import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** What an operator decides about terms without a rebuild (CON-10). */
@Dependent
public class TermsSettings implements SettingCatalog {

  /** Whether tickets can't be opened under a contract whose terms are not agreed to yet. */
  public static final SettingKey<Boolean> BLOCK_TICKETS =
      SettingKey.flag("terms.block-tickets", true);

  @Override
  public List<SettingKey<?>> settings() {
    return List.of(BLOCK_TICKETS);
  }
}
