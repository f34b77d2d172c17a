package dev.madoguchi.audit;

import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.setting.SettingChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Notes every change of a setting (OPS-02, OPS-04). Settings come before the audit log and do not
 * know it.
 */
@Dependent
class SettingTrail {

  @Inject private AuditRepository repository;
  @Inject private CurrentUser currentUser;
  @Inject private Clock clock;

  void note(@Observes SettingChanged change) {
    repository.add(
        new AuditEntry(
            clock.instant(),
            currentUser.actor(),
            change.value() == null ? "setting.reset" : "setting.changed",
            "setting:" + change.name(),
            change.value()));
  }
}
