package dev.madoguchi.supportid;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** A support ID keeps one person in charge. */
public class LastPersonException extends BusinessException {

  private static final long serialVersionUID = 1L;

  LastPersonException() {
    super(null, List.of());
  }
}
