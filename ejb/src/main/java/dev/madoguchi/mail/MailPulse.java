package dev.madoguchi.mail;

import dev.madoguchi.platform.AsSystem;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Makes the sender run: at once after mails were queued on this server, and every ten seconds for
 * what that missed, retries and mails of a server that died. One run at a time on each server.
 */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MailPulse {

  private static final Logger LOG = System.getLogger(MailPulse.class.getName());

  private final AtomicBoolean wanted = new AtomicBoolean();
  private final AtomicBoolean running = new AtomicBoolean();

  @Resource private ManagedExecutorService executor;
  @Inject private AsSystem asSystem;
  @Inject private MailDelivery delivery;
  @Inject private Clock clock;

  /**
   * Lets the sender run soon, on a thread of its own; also called while a transaction completes.
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public void wake() {
    if (wanted.getAndSet(true)) {
      return;
    }
    try {
      executor.execute(this::run);
    } catch (RejectedExecutionException e) {
      LOG.log(Level.DEBUG, "The timer will send what is left", e);
    }
  }

  /** Lets the sender run now. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "mail-delivery")
  public void tick() {
    wanted.set(true);
    run();
  }

  private void run() {
    // whoever finds the other at work leaves the wish behind; the other looks again before it ends
    while (wanted.get() && running.compareAndSet(false, true)) {
      try {
        wanted.set(false);
        asSystem.call("mail-delivery", () -> delivery.deliverDue(clock.instant()));
      } catch (Exception e) {
        LOG.log(Level.WARNING, "Mails could not be sent; the timer tries again", e);
      } finally {
        running.set(false);
      }
    }
  }
}
