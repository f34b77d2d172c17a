package dev.madoguchi.batch.contract.expiry;

import dev.madoguchi.batch.platform.PlannedJob;
import dev.madoguchi.platform.Roles;
import jakarta.enterprise.context.Dependent;
import java.util.Set;

/** What the console and the timer know of {@code contract-expiry-check} (CON-12). */
@Dependent
public class ContractExpiryCheckJob extends PlannedJob {

  /** For the container. */
  public ContractExpiryCheckJob() {
    super("contract-expiry-check", "08:00", Set.of(Roles.OFFICE, Roles.ADMIN));
  }
}
