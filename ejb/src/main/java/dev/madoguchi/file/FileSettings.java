package dev.madoguchi.file;

import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Settings of files that people send (TIC-04). */
final class FileSettings {

  /** Largest file, in MiB. */
  static final SettingKey<Integer> MAX_SIZE_MB =
      SettingKey.integer("file.max-size-mb", 1024, 1, 10_240);

  /** Endings of file names that are refused, without dot. */
  static final SettingKey<List<String>> FORBIDDEN =
      SettingKey.list(
          "file.forbidden",
          List.of(
              "exe", "bat", "cmd", "com", "scr", "pif", "cpl", "msi", "msp", "hta", "js", "jse",
              "vbs", "vbe", "wsf", "wsh", "ps1", "lnk", "reg", "jar"));

  /** How many hours an upload may rest unfinished, and a finished one without being used. */
  static final SettingKey<Integer> UNCLAIMED_HOURS =
      SettingKey.integer("file.unclaimed-hours", 24, 1, 720);

  private FileSettings() {}

  /** Offers the settings. */
  @Dependent
  static class Catalog implements SettingCatalog {

    @Override
    public List<SettingKey<?>> settings() {
      return List.of(MAX_SIZE_MB, FORBIDDEN, UNCLAIMED_HOURS);
    }
  }
}
