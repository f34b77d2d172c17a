package dev.madoguchi.setting;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The value of a setting is neither on nor off. */
public class SettingFlagException extends BusinessException {

  private static final long serialVersionUID = 1L;

  SettingFlagException() {
    super("value", List.of());
  }
}
