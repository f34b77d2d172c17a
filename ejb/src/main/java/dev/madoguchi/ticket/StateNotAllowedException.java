package dev.madoguchi.ticket;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The reply asks for a state that its writer can't set (TIC-09). */
public class StateNotAllowedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  StateNotAllowedException(TicketState next) {
    super("nextState", List.of(next));
  }
}
