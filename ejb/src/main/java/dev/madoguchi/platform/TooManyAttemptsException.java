package dev.madoguchi.platform;

import java.util.List;

/** The same was asked too often in a short time; says how many minutes to wait. */
public class TooManyAttemptsException extends BusinessException {

  private static final long serialVersionUID = 1L;

  TooManyAttemptsException(String field, long minutes) {
    super(field, List.of(minutes));
  }
}
