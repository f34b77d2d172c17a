package dev.madoguchi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Limits how often one asks whether something exists that belongs to others, so that nobody reads
 * out logins, names or customers (requirements section 0). Counts on this server only; a restart
 * forgets.
 */
@ApplicationScoped
public class AttemptGuard {

  /** Attempts within the window. */
  static final int LIMIT = 30;

  /** Attempts count for this long. */
  static final Duration WINDOW = Duration.ofMinutes(10);

  @Inject private Clock clock;

  private final Map<String, Deque<Instant>> attempts = new HashMap<>();

  AttemptGuard() {}

  AttemptGuard(Clock clock) {
    this.clock = clock;
  }

  /**
   * Counts one attempt; to be called before the answer is looked for, whatever it will be.
   *
   * @param what who asks what, as {@code login-id:key:42}
   * @throws TooManyAttemptsException if there were too many; such an attempt is not counted
   */
  public void count(String what) {
    count(what, null);
  }

  /**
   * The same for what is typed in one field.
   *
   * @param field at which the refusal is shown, or null
   * @throws TooManyAttemptsException if there were too many; such an attempt is not counted
   */
  public synchronized void count(String what, String field) {
    Instant now = clock.instant();
    attempts.values().removeIf(times -> !isRunning(times, now));
    Deque<Instant> times = attempts.computeIfAbsent(what, unknown -> new ArrayDeque<>());
    if (times.size() >= LIMIT) {
      Duration left = Duration.between(now, times.peekFirst().plus(WINDOW));
      throw new TooManyAttemptsException(field, left.toMinutes() + 1);
    }
    times.addLast(now);
  }

  /** Takes one counted attempt back, because it was no guess. */
  public synchronized void takeBack(String what) {
    Deque<Instant> times = attempts.get(what);
    if (times != null) {
      times.pollLast();
    }
  }

  /**
   * Drops what no longer counts. The clock of a sample installation can be moved back, so attempts
   * of the future do not count either.
   */
  private static boolean isRunning(Deque<Instant> times, Instant now) {
    times.removeIf(time -> time.isAfter(now) || !now.isBefore(time.plus(WINDOW)));
    return !times.isEmpty();
  }
}
