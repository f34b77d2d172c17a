package dev.madoguchi.plan;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** Another plan has this code. */
public class PlanCodeTakenException extends BusinessException {

  private static final long serialVersionUID = 1L;

  PlanCodeTakenException() {
    super("code", List.of());
  }
}
