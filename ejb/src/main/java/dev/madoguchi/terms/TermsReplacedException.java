package dev.madoguchi.terms;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** Another version took the place of this one while somebody read it. */
public class TermsReplacedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  TermsReplacedException() {
    super(null, List.of());
  }
}
