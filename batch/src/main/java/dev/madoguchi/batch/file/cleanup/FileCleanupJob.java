package dev.madoguchi.batch.file.cleanup;

import dev.madoguchi.batch.platform.JobDefinition;
import dev.madoguchi.batch.platform.JobParameterException;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code file-cleanup} for the console and the timer: removes files that nobody needs any more
 * (TIC-04).
 */
@Dependent
public class FileCleanupJob implements JobDefinition {

  static final String NAME = "file-cleanup";
  static final String AS_OF = "asOf";

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
    return List.of(AS_OF);
  }

  @Override
  public Optional<SettingKey<List<LocalTime>>> schedule() {
    return Optional.of(TIMES);
  }

  @Override
  public void check(Map<String, String> parameters) {
    String asOf = parameters.get(AS_OF);
    if (asOf != null && !asOf.isBlank()) {
      try {
        Instant.parse(asOf);
      } catch (DateTimeException e) {
        throw new JobParameterException(AS_OF, asOf);
      }
    }
  }

  /** The moment to judge by: the parameter, or now where there is none. */
  static Instant asOf(String parameter, Clock clock) {
    return parameter == null || parameter.isBlank() ? clock.instant() : Instant.parse(parameter);
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
