package dev.madoguchi.contract.desk;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** A day lies so far from today that its year is a slip of the finger. */
public class DayOutOfReachException extends BusinessException {

  private static final long serialVersionUID = 1L;

  DayOutOfReachException(String field, int years) {
    super(field, List.of(years));
  }
}
