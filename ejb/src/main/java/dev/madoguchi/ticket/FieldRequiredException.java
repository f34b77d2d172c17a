package dev.madoguchi.ticket;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The product or the kind of inquiry requires a field that was left empty (TIC-01, TIC-02). */
public class FieldRequiredException extends BusinessException {

  private static final long serialVersionUID = 1L;

  FieldRequiredException(String field) {
    super(field, List.of());
  }
}
