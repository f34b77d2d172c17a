package dev.madoguchi.setting;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/**
 * The text of a setting is too long, has line breaks, or is not of the form that the setting asks
 * for.
 */
public class SettingTextException extends BusinessException {

  private static final long serialVersionUID = 1L;

  SettingTextException() {
    super("value", List.of());
  }
}
