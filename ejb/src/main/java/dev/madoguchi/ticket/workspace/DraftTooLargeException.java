package dev.madoguchi.ticket.workspace;

import dev.madoguchi.platform.BusinessException;

/** A draft may have a million characters. */
public class DraftTooLargeException extends BusinessException {

  private static final long serialVersionUID = 1L;

  DraftTooLargeException() {
    super();
  }
}
