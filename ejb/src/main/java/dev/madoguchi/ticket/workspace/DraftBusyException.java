package dev.madoguchi.ticket.workspace;

import dev.madoguchi.platform.BusinessException;

/** Two windows kept the same draft at the same moment; the later one tries again by itself. */
public class DraftBusyException extends BusinessException {

  private static final long serialVersionUID = 1L;

  DraftBusyException() {
    super();
  }
}
