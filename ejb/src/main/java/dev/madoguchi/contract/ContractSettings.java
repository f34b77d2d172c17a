package dev.madoguchi.contract;

import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** What an operator decides about contracts without a rebuild. */
@Dependent
public class ContractSettings implements SettingCatalog {

  /**
   * How many days, the last day of maintenance included, a contract counts as expiring (CON-01).
   */
  public static final SettingKey<Integer> EXPIRING_DAYS =
      SettingKey.integer("contract.expiring-days", 90, 0, 366);

  /** Days from the issue of a support key until it can be used (CON-04); 0 means at once. */
  public static final SettingKey<Integer> KEY_USABLE_AFTER_DAYS =
      SettingKey.integer("contract.key-usable-after-days", 0, 0, 90);

  /** Greatest size of a contract file in megabytes (CON-03). */
  public static final SettingKey<Integer> IMPORT_MEGABYTES =
      SettingKey.integer("contract.import-megabytes", 100, 1, 1000);

  @Override
  public List<SettingKey<?>> settings() {
    return List.of(EXPIRING_DAYS, KEY_USABLE_AFTER_DAYS, IMPORT_MEGABYTES);
  }
}
