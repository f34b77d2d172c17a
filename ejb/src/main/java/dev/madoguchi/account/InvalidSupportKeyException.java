package dev.madoguchi.account;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/**
 * The key is unknown, expired or not yet valid; which of them is not told (ACC-08), the sentence
 * lists the causes.
 */
public class InvalidSupportKeyException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /** A key that can't be used today. */
  public InvalidSupportKeyException() {
    super("supportKey", List.of());
  }
}
