package dev.madoguchi.setting;

import jakarta.enterprise.context.Dependent;
import java.time.ZoneId;
import java.util.List;

/** Settings of the installation as a whole. */
public final class PlatformSettings {

  /** The operator's time zone, in which contract days, closing days and window hours count. */
  public static final SettingKey<ZoneId> ZONE = SettingKey.zone("platform.zone", "Asia/Tokyo");

  private PlatformSettings() {}

  /** Offers the settings. */
  @Dependent
  static class Catalog implements SettingCatalog {

    @Override
    public List<SettingKey<?>> settings() {
      return List.of(ZONE);
    }
  }
}
