package dev.madoguchi.setting;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The value of a setting is no whole number between its limits. */
public class SettingNumberException extends BusinessException {

  private static final long serialVersionUID = 1L;

  SettingNumberException(int minimum, int maximum) {
    super("value", List.of(minimum, maximum));
  }
}
