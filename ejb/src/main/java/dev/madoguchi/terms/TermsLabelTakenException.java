package dev.madoguchi.terms;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The document has a version with this name already. */
public class TermsLabelTakenException extends BusinessException {

  private static final long serialVersionUID = 1L;

  TermsLabelTakenException() {
    super("label", List.of());
  }
}
