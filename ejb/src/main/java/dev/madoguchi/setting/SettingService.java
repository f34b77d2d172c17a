package dev.madoguchi.setting;

import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The administrator's door to the settings (OPS-02). */
@Stateless
public class SettingService {

  @Inject private SettingRepository repository;
  @Inject private Instance<SettingCatalog> catalogs;
  @Inject private CurrentUser currentUser;
  @Inject private Event<SettingChanged> changed;
  @Inject private Clock clock;

  /** Every setting of every component, by name. */
  @RolesAllowed(Roles.ADMIN)
  public List<SettingRow> findAll() {
    Map<String, Setting> chosen =
        repository.findAll().stream()
            .collect(Collectors.toMap(Setting::getName, Function.identity()));
    return keys()
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .map(key -> SettingRow.of(key, chosen.get(key.name())))
        .toList();
  }

  /**
   * One setting.
   *
   * @throws NotFoundException if there is no such setting
   */
  @RolesAllowed(Roles.ADMIN)
  public SettingRow get(String name) {
    return SettingRow.of(key(name), repository.findByName(name).orElse(null));
  }

  /**
   * Chooses a value; it acts at once. Choosing the chosen value again changes nothing. Choosing the
   * default is a choice too: it stays when a later version has another default.
   *
   * @param seen the value that the administrator saw when choosing another
   * @throws SettingChangedMeanwhileException if somebody else has chosen another value meanwhile
   * @throws NotFoundException if there is no such setting
   * @throws dev.madoguchi.platform.BusinessException at field {@code value} if the value is not
   *     allowed
   */
  @RolesAllowed(Roles.ADMIN)
  public void change(String name, String seen, String value) {
    String text = normalise(key(name), value);
    Setting setting = repository.findByName(name).orElse(null);
    String current = SettingRow.of(key(name), setting).value();
    if (!current.equals(seen) && !current.equals(text)) {
      throw new SettingChangedMeanwhileException();
    }
    if (setting == null) {
      repository.add(new Setting(name, text, currentUser.actor(), clock.instant()));
    } else if (setting.getValue().equals(text)) {
      return;
    } else {
      setting.change(text, currentUser.actor(), clock.instant());
    }
    changed.fire(new SettingChanged(name, text));
  }

  /**
   * Goes back to the default; nothing happens where the default holds already.
   *
   * @throws NotFoundException if there is no such setting
   */
  @RolesAllowed(Roles.ADMIN)
  public void reset(String name) {
    key(name);
    repository
        .findByName(name)
        .ifPresent(
            setting -> {
              repository.remove(setting);
              changed.fire(new SettingChanged(name, null));
            });
  }

  private SettingKey<?> key(String name) {
    return keys()
        .filter(key -> key.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("setting", name));
  }

  private Stream<SettingKey<?>> keys() {
    return catalogs.stream().flatMap(catalog -> catalog.settings().stream());
  }

  private static <T> String normalise(SettingKey<T> key, String value) {
    return key.write(key.read(value));
  }
}
