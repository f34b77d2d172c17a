package dev.madoguchi.supportid;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** Several accounts have this contact mail; the login ID tells which is meant. */
public class PersonNotUniqueException extends BusinessException {

  private static final long serialVersionUID = 1L;

  PersonNotUniqueException() {
    super("person", List.of());
  }
}
