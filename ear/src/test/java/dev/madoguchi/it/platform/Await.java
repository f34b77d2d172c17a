package dev.madoguchi.it.platform;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Waits for what happens on another thread or server: looks again and again until it is there. */
public final class Await {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private Await() {}

  /**
   * Looks until what is seen is as wanted.
   *
   * @return what was seen last
   * @throws AssertionError if it does not come in time
   */
  public static <T> T until(Callable<T> look, Predicate<T> wanted) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    T seen = look.call();
    while (!wanted.test(seen)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + PATIENCE + ", last seen: " + seen);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
      seen = look.call();
    }
    return seen;
  }
}
