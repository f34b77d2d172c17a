package dev.madoguchi.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContractStateTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
  private static final int EXPIRING = 90;

  private final Contract contract = Contracts.of(FIRST, LAST);

  @Test
  void CON_01_theFirstDayIsIncluded() {
    assertEquals(ContractState.NOT_STARTED, contract.stateOn(FIRST.minusDays(1), EXPIRING));
    assertFalse(contract.isInForce(FIRST.minusDays(1)));
    assertEquals(ContractState.IN_FORCE, contract.stateOn(FIRST, EXPIRING));
    assertTrue(contract.isInForce(FIRST));
  }

  @Test
  void CON_01_theLastDayIsIncluded() {
    assertEquals(ContractState.EXPIRING, contract.stateOn(LAST, EXPIRING));
    assertTrue(contract.isInForce(LAST));
    assertEquals(0, contract.getPeriod().daysLeft(LAST));
    assertEquals(ContractState.ENDED, contract.stateOn(LAST.plusDays(1), EXPIRING));
    assertFalse(contract.isInForce(LAST.plusDays(1)));
    assertEquals(-1, contract.getPeriod().daysLeft(LAST.plusDays(1)));
  }

  @Test
  void CON_01_theLastNinetyDaysAreExpiringAndInForce() {
    assertEquals(ContractState.IN_FORCE, contract.stateOn(LAST.minusDays(90), EXPIRING));
    assertEquals(ContractState.EXPIRING, contract.stateOn(LAST.minusDays(89), EXPIRING));
    assertTrue(ContractState.EXPIRING.isInForce());
    assertTrue(contract.isInForce(LAST.minusDays(89)));
  }

  @Test
  void CON_01_theNumberOfExpiringDaysIsASetting() {
    assertEquals(ContractState.IN_FORCE, contract.stateOn(LAST.minusDays(30), 30));
    assertEquals(ContractState.EXPIRING, contract.stateOn(LAST.minusDays(29), 30));
    assertEquals(ContractState.IN_FORCE, contract.stateOn(LAST, 0));
  }

  @Test
  void CON_01_aShortContractIsExpiringFromItsFirstDay() {
    Contract week = Contracts.of(FIRST, FIRST.plusDays(6));
    assertEquals(ContractState.NOT_STARTED, week.stateOn(FIRST.minusDays(1), EXPIRING));
    assertEquals(ContractState.EXPIRING, week.stateOn(FIRST, EXPIRING));
  }

  @Test
  void CON_01_aCancelledContractCountsUntilTheDayBefore() {
    LocalDate day = LocalDate.of(2026, 10, 1);
    Contract cancelled = Contracts.of(FIRST, LAST, day);
    assertEquals(ContractState.IN_FORCE, cancelled.stateOn(day.minusDays(1), EXPIRING));
    assertTrue(cancelled.isInForce(day.minusDays(1)));
    assertEquals(ContractState.CANCELLED, cancelled.stateOn(day, EXPIRING));
    assertFalse(cancelled.isInForce(day));
    assertEquals(ContractState.CANCELLED, cancelled.stateOn(LAST.plusDays(1), EXPIRING));
  }

  @Test
  void CON_01_aContractMayEndOnTheTwentyNinthOfFebruary() {
    LocalDate leapDay = LocalDate.of(2028, 2, 29);
    Contract leap = Contracts.of(LocalDate.of(2027, 3, 1), leapDay);
    assertTrue(leap.isInForce(leapDay));
    assertFalse(leap.isInForce(LocalDate.of(2028, 3, 1)));
    assertEquals(1, leap.getPeriod().daysLeft(LocalDate.of(2028, 2, 28)));
  }

  @Test
  void CON_01_aContractOfOneDay() {
    Contract day = Contracts.of(FIRST, FIRST);
    assertTrue(day.isInForce(FIRST));
    assertFalse(day.isInForce(FIRST.plusDays(1)));
  }

  @Test
  void CON_01_aPeriodDoesNotEndBeforeItStarts() {
    assertThrows(
        IllegalArgumentException.class, () -> new MaintenancePeriod(FIRST, FIRST.minusDays(1)));
  }

  @Test
  void CON_03_theSameFactsChangeNothing() {
    assertFalse(contract.update(Contracts.facts(FIRST, LAST, null)));
    assertTrue(contract.update(Contracts.facts(FIRST, LAST.plusYears(1), null)));
    assertEquals(LAST.plusYears(1), contract.getPeriod().getLastDay());
  }
}
