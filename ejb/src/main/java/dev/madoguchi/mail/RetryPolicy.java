package dev.madoguchi.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a mail that could not be sent is tried again (TIC-07): soon at first, then ever more seldom,
 * ten attempts over about three days, so that a mail server may be down over a weekend.
 */
final class RetryPolicy {

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(8),
          Duration.ofHours(12),
          Duration.ofHours(24),
          Duration.ofHours(24));

  /** How often a mail is tried at most. */
  static final int ATTEMPTS = PAUSES.size() + 1;

  private RetryPolicy() {}

  /**
   * Decides on the next attempt.
   *
   * @param attempts attempts made so far, the failed one included
   * @param asOf when the last one failed
   * @return when to try again, or empty to give up
   */
  static Optional<Instant> nextAttempt(int attempts, Instant asOf) {
    return attempts >= ATTEMPTS
        ? Optional.empty()
        : Optional.of(asOf.plus(PAUSES.get(Math.max(0, attempts - 1))));
  }
}
