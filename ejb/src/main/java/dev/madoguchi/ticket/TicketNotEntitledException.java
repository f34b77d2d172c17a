package dev.madoguchi.ticket;

import dev.madoguchi.entitlement.RefusalCause;
import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The person may not ask about this today; the cause says why and what to do (CON-13). */
public class TicketNotEntitledException extends BusinessException {

  private static final long serialVersionUID = 1L;

  TicketNotEntitledException(String field, RefusalCause cause) {
    super(field, List.of(cause));
  }
}
