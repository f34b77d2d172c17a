package dev.madoguchi.ticket;

import dev.madoguchi.platform.BusinessException;

/** The ticket is closed and takes no message (TIC-10). */
public class TicketClosedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  TicketClosedException(String number) {
    super(number);
  }
}
