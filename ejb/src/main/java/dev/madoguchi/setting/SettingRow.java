package dev.madoguchi.setting;

import java.time.Instant;

/**
 * A setting as the administrator's page shows it (OPS-02).
 *
 * @param name name, which is also the key of its label
 * @param type kind of value
 * @param value value in force, as text
 * @param defaultValue default, as text
 * @param changed whether somebody chose the value
 * @param minimum smallest allowed number, or null
 * @param maximum largest allowed number, or null
 * @param changedBy actor who chose it, or null
 * @param changedAt when it was chosen, or null
 */
public record SettingRow(
    String name,
    SettingType type,
    String value,
    String defaultValue,
    boolean changed,
    Integer minimum,
    Integer maximum,
    String changedBy,
    Instant changedAt) {

  static <T> SettingRow of(SettingKey<T> key, Setting chosen) {
    String defaultText = key.write(key.defaultValue());
    return new SettingRow(
        key.name(),
        key.type(),
        chosen == null ? defaultText : chosen.getValue(),
        defaultText,
        chosen != null,
        key.minimum(),
        key.maximum(),
        chosen == null ? null : chosen.getChangedBy(),
        chosen == null ? null : chosen.getChangedAt());
  }
}
