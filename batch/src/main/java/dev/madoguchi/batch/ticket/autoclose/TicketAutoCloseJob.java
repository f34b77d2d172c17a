package dev.madoguchi.batch.ticket.autoclose;

import dev.madoguchi.batch.platform.PlannedJob;
import dev.madoguchi.platform.Roles;
import jakarta.enterprise.context.Dependent;
import java.util.Set;

/** What the console and the timer know of {@code ticket-auto-close} (TIC-09). */
@Dependent
public class TicketAutoCloseJob extends PlannedJob {

  /** For the container. */
  public TicketAutoCloseJob() {
    super("ticket-auto-close", "09:05,13:05", Set.of(Roles.OFFICE, Roles.ADMIN));
  }
}
