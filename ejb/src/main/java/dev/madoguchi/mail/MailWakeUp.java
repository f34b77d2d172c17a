package dev.madoguchi.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Wakes the sender once the mails are committed. What it misses, the timer finds. */
@Dependent
class MailWakeUp {

  @Inject private MailPulse pulse;

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued queued) {
    pulse.wake();
  }
}
