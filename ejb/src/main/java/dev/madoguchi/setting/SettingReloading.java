package dev.madoguchi.setting;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Lets a change act on this server as soon as it is committed. */
@Dependent
class SettingReloading {

  @Inject private Settings settings;

  void reload(@Observes(during = TransactionPhase.AFTER_COMPLETION) SettingChanged change) {
    settings.reload();
  }
}
