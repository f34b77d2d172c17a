package dev.madoguchi.audit;

import dev.madoguchi.platform.CurrentUser;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes the audit log (OPS-04); for the other components, not for pages. */
@Stateless
public class AuditWriter {

  @Inject private AuditRepository repository;
  @Inject private CurrentUser currentUser;
  @Inject private Clock clock;

  /**
   * Notes what the current user did, in the caller's transaction.
   *
   * @param action component and past-tense verb, as {@code contract.imported}
   * @param subject kind and identity of what was touched, as {@code contract:123}; may be null
   * @param detail further facts, shortened to 2,000 characters; no passwords, keys or tokens; may
   *     be null
   */
  @PermitAll
  public void write(String action, String subject, String detail) {
    repository.add(new AuditEntry(clock.instant(), currentUser.actor(), action, subject, detail));
  }
}
