package dev.madoguchi.supportid;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** What was typed is neither the login ID of an account nor a mail address. */
public class PersonUnknownException extends BusinessException {

  private static final long serialVersionUID = 1L;

  PersonUnknownException() {
    super("person", List.of());
  }
}
