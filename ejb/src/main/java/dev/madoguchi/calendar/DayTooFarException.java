package dev.madoguchi.calendar;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The day lies so far ahead that its year is a slip of the finger. */
public class DayTooFarException extends BusinessException {

  private static final long serialVersionUID = 1L;

  DayTooFarException(int years) {
    super("from", List.of(years));
  }
}
