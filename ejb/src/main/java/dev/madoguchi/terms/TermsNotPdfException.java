package dev.madoguchi.terms;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The file is no PDF. */
public class TermsNotPdfException extends BusinessException {

  private static final long serialVersionUID = 1L;

  TermsNotPdfException() {
    super("fileIds", List.of());
  }
}
