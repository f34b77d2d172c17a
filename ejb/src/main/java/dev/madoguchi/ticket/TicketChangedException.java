package dev.madoguchi.ticket;

import dev.madoguchi.platform.BusinessException;

/**
 * Somebody changed the ticket after the page was opened; nothing of theirs is overwritten (TIC-14).
 */
public class TicketChangedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  TicketChangedException(String number) {
    super(number);
  }
}
