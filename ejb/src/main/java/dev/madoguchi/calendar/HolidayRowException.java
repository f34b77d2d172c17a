package dev.madoguchi.calendar;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** A row of the list of national holidays is not a day and its name. */
public class HolidayRowException extends BusinessException {

  private static final long serialVersionUID = 1L;

  HolidayRowException(long line) {
    super("fileIds", List.of(line));
  }
}
