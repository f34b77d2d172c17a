package dev.madoguchi.calendar;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/**
 * The list differs so much from the rules of a year that it can hardly be the government's, or not
 * all of it.
 */
public class StrangeHolidaysException extends BusinessException {

  private static final long serialVersionUID = 1L;

  StrangeHolidaysException(int year) {
    super("fileIds", List.of(String.valueOf(year)));
  }
}
