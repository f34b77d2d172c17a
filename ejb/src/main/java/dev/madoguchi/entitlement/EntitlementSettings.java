package dev.madoguchi.entitlement;

import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** What an operator decides about entitlement without a rebuild (CON-13). */
@Dependent
public class EntitlementSettings implements SettingCatalog {

  /**
   * Whether a "no" only warns: about a contract that the person reaches one may then ask even when
   * it has ended, was cancelled, has not started, or has no portal.
   */
  public static final SettingKey<Boolean> WARNS_ONLY =
      SettingKey.flag("entitlement.warns-only", false);

  @Override
  public List<SettingKey<?>> settings() {
    return List.of(WARNS_ONLY);
  }
}
