package dev.madoguchi.terms;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** A version needs a Japanese text or a PDF, and not both. */
public class TermsWithoutContentException extends BusinessException {

  private static final long serialVersionUID = 1L;

  TermsWithoutContentException() {
    super("textJa", List.of());
  }
}
