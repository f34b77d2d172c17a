package dev.madoguchi.contract.expiry;

import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** When people are told that contracts end. */
@Dependent
class ExpirySettings implements SettingCatalog {

  /** Days before the last day of maintenance. */
  static final SettingKey<ExpirySteps> STEPS =
      SettingKey.text("contract.expiry-steps", "90,60,30,7", ExpirySteps::parse);

  @Override
  public List<SettingKey<?>> settings() {
    return List.of(STEPS);
  }
}
