package dev.madoguchi.supportid;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/**
 * Another key of the same contract is on another support ID; keys of one contract stay together
 * (CON-06).
 */
public class SiblingKeyElsewhereException extends BusinessException {

  private static final long serialVersionUID = 1L;

  SiblingKeyElsewhereException() {
    super("supportKey", List.of());
  }
}
