package dev.madoguchi.plan;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The plan has a line for this kind and channel already. */
public class WindowTakenException extends BusinessException {

  private static final long serialVersionUID = 1L;

  WindowTakenException() {
    super("channel", List.of());
  }
}
