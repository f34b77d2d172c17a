package dev.madoguchi.supportid;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The key is on this support ID already. */
public class SupportKeyAlreadyHereException extends BusinessException {

  private static final long serialVersionUID = 1L;

  SupportKeyAlreadyHereException() {
    super("supportKey", List.of());
  }
}
