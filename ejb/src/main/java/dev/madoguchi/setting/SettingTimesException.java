package dev.madoguchi.setting;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The value of a setting is no list of times of day. */
public class SettingTimesException extends BusinessException {

  private static final long serialVersionUID = 1L;

  SettingTimesException() {
    super("value", List.of());
  }
}
