package dev.madoguchi.it;

import dev.madoguchi.platform.PortalClock;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets the application live at another time. Whoever moves the clock puts it right after each test.
 */
public final class MovedClock {

  private MovedClock() {}

  /** From now on it is that much later. */
  public static void ahead(Duration offset) {
    System.setProperty(PortalClock.OFFSET, offset.toString());
  }

  /** From now on it is this moment, and time goes on from there. */
  public static void at(Instant moment) {
    ahead(Duration.between(Instant.now(), moment));
  }

  /** Back to the real time. */
  public static void reset() {
    System.clearProperty(PortalClock.OFFSET);
  }
}
