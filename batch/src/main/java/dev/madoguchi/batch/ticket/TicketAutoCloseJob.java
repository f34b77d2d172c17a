package dev.madoguchi.batch.ticket;

import dev.madoguchi.batch.platform.JobDefinition;
import dev.madoguchi.batch.platform.JobParameterException;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the console and the timer know of {@code ticket-auto-close} (TIC-09). */
@Dependent
public class TicketAutoCloseJob implements JobDefinition {

  private static final SettingKey<List<LocalTime>> TIMES =
      SettingKey.times("ticket-auto-close.times", "09:05,13:05");

  @Inject private Clock clock;

  @Override
  public String name() {
    return "ticket-auto-close";
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

  @Override
  public void check(Map<String, String> parameters) {
    String asOf = parameters.get(AsOf.PARAMETER);
    try {
      AsOf.read(asOf, ZoneOffset.UTC, clock);
    } catch (DateTimeException e) {
      throw new JobParameterException(AsOf.PARAMETER, asOf);
    }
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
