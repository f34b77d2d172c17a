package dev.madoguchi.account;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** Another account, confirmed or not, has this login ID (ACC-03). */
public class LoginIdTakenException extends BusinessException {

  private static final long serialVersionUID = 1L;

  LoginIdTakenException() {
    super("mail", List.of());
  }
}
