package dev.madoguchi.supportid;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The person is in charge of the support ID already. */
public class AlreadyInChargeException extends BusinessException {

  private static final long serialVersionUID = 1L;

  AlreadyInChargeException(String name) {
    super("person", List.of(name));
  }
}
