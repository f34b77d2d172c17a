package dev.madoguchi.terms;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** A document is for one product or plan at least. */
public class TermsWithoutScopeException extends BusinessException {

  private static final long serialVersionUID = 1L;

  TermsWithoutScopeException() {
    super("products", List.of());
  }
}
