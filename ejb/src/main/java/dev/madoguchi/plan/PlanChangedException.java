package dev.madoguchi.plan;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** Somebody else changed the plan or one of its windows meanwhile. */
public class PlanChangedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  PlanChangedException() {
    super(null, List.of());
  }
}
