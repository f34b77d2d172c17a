package dev.madoguchi.audit;

import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The administrator's door to the audit log (OPS-04). */
@Stateless
public class AuditLog {

  @Inject private AuditRepository repository;

  /** The latest entries, newest first. */
  @RolesAllowed(Roles.ADMIN)
  public Page<AuditRow> find(PageRequest page) {
    return repository.findLatest(page);
  }
}
