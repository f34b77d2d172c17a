package dev.madoguchi.calendar;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The last day lies before the first, or they are too far apart. */
public class DaysOutOfOrderException extends BusinessException {

  private static final long serialVersionUID = 1L;

  DaysOutOfOrderException(int most) {
    super("to", List.of(most));
  }
}
