package dev.madoguchi.supportid;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** Several accounts of other companies have this contact mail. */
public class PersonAmbiguousException extends BusinessException {

  private static final long serialVersionUID = 1L;

  PersonAmbiguousException() {
    super("person", List.of());
  }
}
