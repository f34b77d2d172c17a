package dev.madoguchi.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madoguchi.account.RememberedLogin.Verdict;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RememberedLoginTest {

  private static final Instant T0 = Instant.parse("2026-11-22T00:00:00Z");
  private static final Duration LIFE = Duration.ofDays(30);

  private final SecretToken first = SecretToken.random();
  private final SecretToken second = SecretToken.random();
  private final RememberedLogin remembered =
      new RememberedLogin(null, first, "a browser", T0, LIFE);

  @Test
  void ACC_11_theTokenIsGoodForThirtyDays() {
    assertEquals(Verdict.CURRENT, remembered.judge(first, T0.plus(LIFE).minusSeconds(1)));
    assertEquals(Verdict.EXPIRED, remembered.judge(first, T0.plus(LIFE)));
  }

  @Test
  void ACC_11_eachUseReplacesTheTokenAndBeginsTheTimeAnew() {
    Instant used = T0.plus(Duration.ofDays(29));
    remembered.rotate(second, used, LIFE);
    assertEquals(Verdict.CURRENT, remembered.judge(second, used.plus(LIFE).minusSeconds(1)));
    assertEquals(used.plus(LIFE), remembered.getExpiresAt());
  }

  @Test
  void ACC_11_parallelTabsMayShowTheTokenBeforeForThirtySeconds() {
    remembered.rotate(second, T0, LIFE);
    assertEquals(Verdict.JUST_REPLACED, remembered.judge(first, T0.plusSeconds(30)));
    assertEquals(Verdict.STOLEN, remembered.judge(first, T0.plusSeconds(31)));
  }

  @Test
  void ACC_11_anOlderOrInventedTokenIsTheft() {
    remembered.rotate(second, T0, LIFE);
    remembered.rotate(SecretToken.random(), T0.plusSeconds(1), LIFE);
    assertEquals(Verdict.STOLEN, remembered.judge(first, T0.plusSeconds(2)));
    assertEquals(Verdict.STOLEN, remembered.judge(SecretToken.random(), T0.plusSeconds(2)));
  }
}
