package dev.madoguchi.batch.contract.expiry;

import dev.madoguchi.batch.platform.AsOf;
import dev.madoguchi.batch.platform.JobDefinition;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import jakarta.enterprise.context.Dependent;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the console and the timer know of {@code contract-expiry-check} (CON-12). */
@Dependent
public class ContractExpiryCheckJob implements JobDefinition {

  private static final SettingKey<List<LocalTime>> TIMES =
      SettingKey.times("contract-expiry-check.times", "08:00");

  @Override
  public String name() {
    return "contract-expiry-check";
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.OFFICE, Roles.ADMIN);
  }

  @Override
  public List<String> parameters() {
    return List.of(AsOf.PARAMETER);
  }

  @Override
  public Optional<SettingKey<List<LocalTime>>> schedule() {
    return Optional.of(TIMES);
  }

  /** Offers the setting. */
  @Dependent
  static class Catalog implements SettingCatalog {

    @Override
    public List<SettingKey<?>> settings() {
      return List.of(TIMES);
    }
  }
}
