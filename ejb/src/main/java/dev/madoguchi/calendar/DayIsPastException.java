package dev.madoguchi.calendar;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The day has gone: times that were counted over it must come out the same again (NOT-04). */
public class DayIsPastException extends BusinessException {

  private static final long serialVersionUID = 1L;

  DayIsPastException() {
    super("from", List.of());
  }
}
