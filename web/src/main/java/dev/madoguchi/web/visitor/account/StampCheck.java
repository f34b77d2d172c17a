package dev.madoguchi.web.visitor.account;

import dev.madoguchi.account.SignIn;
import dev.madoguchi.account.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether a session's account is still what it was when the session began. Asks the database at
 * most every ten seconds for each account: so late acts a suspension.
 */
@ApplicationScoped
public class StampCheck {

  private static final Duration TRUSTED = Duration.ofSeconds(10);
  private static final int LARGEST = 10_000;

  @Inject private SignIn signIn;
  @Inject private Clock clock;

  private final Map<String, Long> goodUntil = new ConcurrentHashMap<>();

  boolean isCurrent(SignedIn signedIn) {
    long now = clock.millis();
    Long until = goodUntil.get(signedIn.stamp());
    if (until != null && now < until) {
      return true;
    }
    if (!signIn.isCurrent(signedIn.accountId(), signedIn.stamp())) {
      goodUntil.remove(signedIn.stamp());
      return false;
    }
    if (goodUntil.size() >= LARGEST) {
      goodUntil.values().removeIf(end -> end <= now);
    }
    goodUntil.put(signedIn.stamp(), now + TRUSTED.toMillis());
    return true;
  }
}
