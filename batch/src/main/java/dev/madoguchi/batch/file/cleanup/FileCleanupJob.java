package dev.madoguchi.batch.file.cleanup;

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

/**
 * {@code file-cleanup} for the console and the timer: removes files that nobody needs any more
 * (TIC-04).
 */
@Dependent
public class FileCleanupJob implements JobDefinition {

  static final String NAME = "file-cleanup";

  private static final SettingKey<List<LocalTime>> TIMES =
      SettingKey.times("file-cleanup.times", "03:30");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.ADMIN);
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
