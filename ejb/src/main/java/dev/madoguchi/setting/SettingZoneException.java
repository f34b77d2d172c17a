package dev.madoguchi.setting;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The value of a setting is no known time zone. */
public class SettingZoneException extends BusinessException {

  private static final long serialVersionUID = 1L;

  SettingZoneException() {
    super("value", List.of());
  }
}
