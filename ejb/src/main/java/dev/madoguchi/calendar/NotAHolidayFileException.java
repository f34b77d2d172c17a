package dev.madoguchi.calendar;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The file is no list of national holidays. */
public class NotAHolidayFileException extends BusinessException {

  private static final long serialVersionUID = 1L;

  NotAHolidayFileException() {
    super("fileIds", List.of());
  }
}
