package dev.madoguchi.account;

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
 * Limits the company searches with one support key, so that nobody reads out the list of customers
 * (ACC-08). Counts on this server only; a restart forgets. Its methods are public because callers
 * reach them through a proxy.
 */
@ApplicationScoped
class CompanySearchGuard {

  /** Searches within the window. */
  static final int LIMIT = 30;

  /** Searches count for this long. */
  static final Duration WINDOW = Duration.ofMinutes(10);

  @Inject private Clock clock;

  private final Map<Long, Deque<Instant>> searches = new HashMap<>();

  /**
   * Counts one search.
   *
   * @param keyId the support key
   * @throws CompanySearchLimitException if there were too many; such a search is not counted
   */
  public synchronized void count(long keyId) {
    Instant now = clock.instant();
    searches.values().removeIf(times -> !isRunning(times, now));
    Deque<Instant> times = searches.computeIfAbsent(keyId, unknown -> new ArrayDeque<>());
    if (times.size() >= LIMIT) {
      Duration left = Duration.between(now, times.peekFirst().plus(WINDOW));
      throw new CompanySearchLimitException(left.toMinutes() + 1);
    }
    times.addLast(now);
  }

  /**
   * Drops what no longer counts. The clock of a sample installation can be moved back, so searches
   * of the future do not count either.
   */
  private static boolean isRunning(Deque<Instant> times, Instant now) {
    times.removeIf(time -> time.isAfter(now) || !now.isBefore(time.plus(WINDOW)));
    return !times.isEmpty();
  }
}
