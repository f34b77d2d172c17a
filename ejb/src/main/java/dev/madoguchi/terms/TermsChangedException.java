package dev.madoguchi.terms;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** Somebody else changed the document meanwhile. */
public class TermsChangedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  TermsChangedException() {
    super(null, List.of());
  }
}
