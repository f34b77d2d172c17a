package dev.madoguchi.terms;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The day lies before today, or years ahead. */
public class TermsTooLateException extends BusinessException {

  private static final long serialVersionUID = 1L;

  TermsTooLateException() {
    super("effectiveOn", List.of());
  }
}
