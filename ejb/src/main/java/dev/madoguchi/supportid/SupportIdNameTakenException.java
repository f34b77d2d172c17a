package dev.madoguchi.supportid;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** Another support ID has this name, perhaps in other case (CON-05). */
public class SupportIdNameTakenException extends BusinessException {

  private static final long serialVersionUID = 1L;

  SupportIdNameTakenException() {
    super("name", List.of());
  }
}
