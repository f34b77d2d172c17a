package dev.madoguchi.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The one clock: UTC, ticking in microseconds because Derby keeps nanoseconds and PostgreSQL does
 * not. In a sample installation the system property {@value #OFFSET} (an ISO duration, {@code
 * PT48H}) moves it, so that deadlines can be shown and tested without waiting.
 */
public final class PortalClock extends Clock {

  /** Name of the system property that moves the clock of a sample installation. */
  public static final String OFFSET = "madoguchi.clock.offset";

  private final ZoneId zone;

  PortalClock(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new PortalClock(other);
  }

  @Override
  public Instant instant() {
    Instant real = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
    String offset = System.getProperty(OFFSET);
    return offset != null && Installation.current().sample()
        ? real.plus(Duration.parse(offset))
        : real;
  }

  /** Gives the clock to every bean that asks for a {@link Clock}. */
  @Dependent
  static class Producer {

    @Produces
    @Dependent
    Clock clock() {
      return new PortalClock(ZoneOffset.UTC);
    }
  }
}
