package dev.madoguchi.ticket;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/**
 * The contract is reached through a support ID only, so the ticket must be opened under one
 * (TIC-01).
 */
public class SupportIdRequiredException extends BusinessException {

  private static final long serialVersionUID = 1L;

  SupportIdRequiredException() {
    super("supportIdId", List.of());
  }
}
