package dev.madoguchi.platform;

/** The same was asked too often in a short time; says how many minutes to wait. */
public class TooManyAttemptsException extends BusinessException {

  private static final long serialVersionUID = 1L;

  TooManyAttemptsException(long minutes) {
    super(minutes);
  }
}
