package dev.madoguchi.ticket;

import dev.madoguchi.platform.BusinessException;

/** The same form was sent twice at the same moment and the other one was faster (TIC-06). */
public class TicketAlreadyOpenedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  TicketAlreadyOpenedException() {
    super();
  }
}
