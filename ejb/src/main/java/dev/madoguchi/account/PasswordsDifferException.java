package dev.madoguchi.account;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The password was repeated differently. */
public class PasswordsDifferException extends BusinessException {

  private static final long serialVersionUID = 1L;

  PasswordsDifferException() {
    super("repeated", List.of());
  }
}
