package dev.madoguchi.batch.platform;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets the jobs of this server begin one after the other. The batch runtime numbers its rows by
 * identity columns, and Derby refuses the second of two rows that need a new range of numbers in
 * the same moment, without waiting. Nobody waits here for long: a gate that stays closed is passed.
 */
final class StartGate {

  private static final long PATIENCE_SECONDS = 10;
  private static final Semaphore STARTS = new Semaphore(1);
  private static final Semaphore FIRST_STEPS = new Semaphore(1);
  private static final ThreadLocal<Boolean> BEGINNING = new ThreadLocal<>();

  private StartGate() {}

  /** Before the runtime writes a new execution. */
  static boolean enterStart() {
    return enter(STARTS);
  }

  /** After the runtime wrote it. */
  static void leaveStart(boolean entered) {
    if (entered) {
      STARTS.release();
    }
  }

  /** On the job's thread, before the runtime writes its first step. */
  static void enterFirstStep() {
    if (enter(FIRST_STEPS)) {
      BEGINNING.set(true);
    }
  }

  /** On the job's thread, after that, or at its end; nothing happens a second time. */
  static void leaveFirstStep() {
    if (BEGINNING.get() != null) {
      BEGINNING.remove();
      FIRST_STEPS.release();
    }
  }

  private static boolean enter(Semaphore gate) {
    try {
      return gate.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
