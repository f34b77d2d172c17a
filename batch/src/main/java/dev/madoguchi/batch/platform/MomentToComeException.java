package dev.madoguchi.batch.platform;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** A job is to work as of a moment that is still to come (OPS-01). */
public class MomentToComeException extends BusinessException {

  private static final long serialVersionUID = 1L;

  MomentToComeException(String parameter) {
    super(parameter, List.of());
  }
}
