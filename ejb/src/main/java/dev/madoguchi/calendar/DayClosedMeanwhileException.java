package dev.madoguchi.calendar;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** Somebody else has closed one of the days at this moment. */
public class DayClosedMeanwhileException extends BusinessException {

  private static final long serialVersionUID = 1L;

  DayClosedMeanwhileException() {
    super("from", List.of());
  }
}
