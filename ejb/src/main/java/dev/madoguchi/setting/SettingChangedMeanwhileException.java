package dev.madoguchi.setting;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** Somebody else has chosen another value of the same setting meanwhile, or at this moment. */
public class SettingChangedMeanwhileException extends BusinessException {

  private static final long serialVersionUID = 1L;

  SettingChangedMeanwhileException() {
    super("value", List.of());
  }
}
