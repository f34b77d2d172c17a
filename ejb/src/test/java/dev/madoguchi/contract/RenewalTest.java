package dev.madoguchi.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contract and the one that continues it, day by day. */
class RenewalTest {

  private static final LocalDate LAST = LocalDate.of(2028, 2, 29);
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final Contract old = Contracts.of(LAST.minusYears(1), LAST);
  private final SupportKey key = new SupportKey(old, "ABCDE-FGHJK", LAST.minusYears(1));

  private SupportKey renewed(LocalDate first) {
    Contract next =
        Contract.renewing(old, "K-2", Contracts.facts(first, first.plusDays(364), null));
    assertSame(old, next.getRenewedFrom());
    return key.carryOver(next);
  }

  @ParameterizedTest
  @CsvSource({
    // the next contract follows on, begins after a gap of two days, or overlaps by two days
    "2028-02-28, 2028-03-01, VALID, NOT_YET_VALID",
    "2028-02-29, 2028-03-01, VALID, NOT_YET_VALID",
    "2028-03-01, 2028-03-01, ENDED, VALID",
    "2028-03-02, 2028-03-03, ENDED, NOT_YET_VALID",
    "2028-03-03, 2028-03-03, ENDED, VALID",
    "2028-02-27, 2028-02-28, VALID, NOT_YET_VALID",
    "2028-02-28, 2028-02-28, VALID, VALID",
    "2028-02-29, 2028-02-28, VALID, VALID",
    "2028-03-01, 2028-02-28, ENDED, VALID"
  })
  void CON_02_codeGoesOnWithoutAGapOfItsOwn(
      LocalDate today, LocalDate first, KeyState before, KeyState after) {
    SupportKey next = renewed(first);
    assertEquals(before, key.stateOn(today));
    assertEquals(after, next.stateOn(today));
    assertEquals(key.getCodeKey(), next.getCodeKey());
    assertEquals(1, next.getRenewal());
  }

  @ParameterizedTest
  @CsvSource({"2028-02-29T14:59:59.999999Z, true", "2028-02-29T15:00:00Z, false"})
  void CON_01_lastDayEndsAtMidnightOfTheOperatorsZone(Instant moment, boolean inForce) {
    assertEquals(inForce, old.isInForce(LocalDate.ofInstant(moment, TOKYO)));
  }

  @Test
  void CON_02_newContractIsNotCancelledWithTheOldOne() {
    Contract cancelled = Contracts.of(LAST.minusYears(1), LAST, LAST.minusDays(9));
    Contract next = Contract.renewing(cancelled, "K-2", cancelled.facts().cancelledFrom(null));
    assertEquals(ContractState.CANCELLED, cancelled.stateOn(LAST, 90));
    assertEquals(ContractState.EXPIRING, next.stateOn(LAST, 90));
  }
}
