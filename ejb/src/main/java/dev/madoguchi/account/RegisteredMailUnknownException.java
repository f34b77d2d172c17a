package dev.madoguchi.account;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The mail address stands on no contract in force whose plan includes the portal (ACC-05). */
public class RegisteredMailUnknownException extends BusinessException {

  private static final long serialVersionUID = 1L;

  RegisteredMailUnknownException() {
    super("registeredMail", List.of());
  }
}
