package dev.madoguchi.batch.platform;

import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A job that runs at times of day, for a moment that stands for now; the setting with its times is
 * {@code <job>.times}.
 */
public abstract class PlannedJob implements JobDefinition, SettingCatalog {

  private final String name;
  private final Set<String> roles;
  private final SettingKey<List<LocalTime>> times;

  /**
   * The job.
   *
   * @param name job id
   * @param times times of day in the operator's zone while nobody chose others, as {@code 09:05}
   * @param roles whose holders see and start it
   */
  protected PlannedJob(String name, String times, Set<String> roles) {
    this.name = name;
    this.roles = roles;
    this.times = SettingKey.times(name + ".times", times);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<String> roles() {
    return roles;
  }

  @Override
  public List<String> parameters() {
    return List.of(AsOf.PARAMETER);
  }

  @Override
  public Optional<SettingKey<List<LocalTime>>> schedule() {
    return Optional.of(times);
  }

  @Override
  public List<SettingKey<?>> settings() {
    return List.of(times);
  }
}
