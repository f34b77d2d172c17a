package dev.madoguchi.setting;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** Somebody else chose a value of the same setting at the same moment. */
public class SettingChangedMeanwhileException extends BusinessException {

  private static final long serialVersionUID = 1L;

  SettingChangedMeanwhileException() {
    super("value", List.of());
  }
}
