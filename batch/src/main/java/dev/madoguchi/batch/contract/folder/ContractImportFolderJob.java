package dev.madoguchi.batch.contract.folder;

import dev.madoguchi.batch.platform.JobDefinition;
import dev.madoguchi.platform.Installation;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code contract-import-folder} for the console and the timer: imports the contract files that the
 * core system dropped (CON-03).
 */
@Dependent
public class ContractImportFolderJob implements JobDefinition, SettingCatalog {

  static final String NAME = "contract-import-folder";

  private static final SettingKey<Integer> MINUTES =
      SettingKey.integer(NAME + ".minutes", 5, 0, 1440);

  @Inject private Clock clock;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.OFFICE, Roles.ADMIN);
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Optional<SettingKey<Integer>> interval() {
    return Optional.of(MINUTES);
  }

  @Override
  public boolean hasWork() {
    return new DropFolder(Installation.current().importDirectory(), clock).hasWork();
  }

  @Override
  public List<SettingKey<?>> settings() {
    return List.of(MINUTES);
  }
}
