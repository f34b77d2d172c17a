package dev.madoguchi.plan;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The hours are no shifts in order. */
public class HoursNotReadableException extends BusinessException {

  private static final long serialVersionUID = 1L;

  HoursNotReadableException(String field) {
    super(field, List.of());
  }
}
