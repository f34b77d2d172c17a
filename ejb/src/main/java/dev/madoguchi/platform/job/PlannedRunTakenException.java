package dev.madoguchi.platform.job;

import dev.madoguchi.platform.BusinessException;
import java.time.Instant;

/** Another server has started this planned run already. */
public class PlannedRunTakenException extends BusinessException {

  private static final long serialVersionUID = 1L;

  PlannedRunTakenException(String job, Instant plannedAt) {
    super(job, plannedAt);
  }
}
