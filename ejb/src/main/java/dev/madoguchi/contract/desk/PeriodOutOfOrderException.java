package dev.madoguchi.contract.desk;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The last day of maintenance lies before the first. */
public class PeriodOutOfOrderException extends BusinessException {

  private static final long serialVersionUID = 1L;

  PeriodOutOfOrderException() {
    super("lastDay", List.of());
  }
}
