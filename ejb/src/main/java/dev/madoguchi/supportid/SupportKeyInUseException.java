package dev.madoguchi.supportid;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/**
 * The key is on another support ID: ask its persons in charge to be added (CON-06). Neither its
 * name nor the persons are told.
 */
public class SupportKeyInUseException extends BusinessException {

  private static final long serialVersionUID = 1L;

  SupportKeyInUseException() {
    super("supportKey", List.of());
  }
}
