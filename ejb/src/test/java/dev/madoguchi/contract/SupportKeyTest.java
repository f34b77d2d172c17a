package dev.madoguchi.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SupportKeyTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  @Test
  void CON_04_aKeyIsGroupedShortAndWithoutDoubtfulCharacters() {
    SecureRandom random = new SecureRandom();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      String code = SupportKeyCode.generate(random);
      assertTrue(code.matches("[" + LETTERS + "]{5}(-[" + LETTERS + "]{5}){4}"), code);
      assertTrue(code.length() <= 30);
      assertTrue(isIntact(code));
      assertTrue(seen.add(code));
    }
  }

  @Test
  void CON_04_oneWrongCharacterIsNoticed() {
    String code = SupportKeyCode.generate(new SplittableRandom(1)).replace("-", "");
    for (int i = 0; i < code.length(); i++) {
      for (char letter : LETTERS.toCharArray()) {
        String typed = code.substring(0, i) + letter + code.substring(i + 1);
        assertEquals(letter == code.charAt(i), isIntact(typed), typed);
      }
    }
  }

  @Test
  void CON_04_twoSwappedNeighboursAreNoticed() {
    for (int seed = 0; seed < 100; seed++) {
      String code = SupportKeyCode.generate(new SplittableRandom(seed)).replace("-", "");
      for (int i = 0; i + 1 < 24; i++) {
        String typed =
            code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
        assertEquals(typed.equals(code), isIntact(typed), typed);
      }
    }
  }

  private static boolean isIntact(String code) {
    String characters = code.replace("-", "");
    return SupportKeyCode.checkCharacter(characters) == characters.charAt(characters.length() - 1);
  }

  @Test
  void CON_04_aKeyIsValidWhileItsContractIsInForce() {
    SupportKey key = new SupportKey(Contracts.of(FIRST, LAST), "ABCDE-12345", FIRST);
    assertEquals(KeyState.NOT_YET_VALID, key.stateOn(FIRST.minusDays(1)));
    assertEquals(KeyState.VALID, key.stateOn(FIRST));
    assertEquals(KeyState.VALID, key.stateOn(LAST));
    assertEquals(KeyState.ENDED, key.stateOn(LAST.plusDays(1)));
  }

  @Test
  void CON_04_aKeyCanBeUsedFromItsDayOn() {
    SupportKey key = new SupportKey(Contracts.of(FIRST, LAST), "ABCDE-12345", FIRST.plusDays(3));
    assertEquals(KeyState.NOT_YET_VALID, key.stateOn(FIRST.plusDays(2)));
    assertEquals(KeyState.VALID, key.stateOn(FIRST.plusDays(3)));
  }

  @Test
  void CON_04_aKeyOfACancelledContractHasEnded() {
    LocalDate day = FIRST.plusMonths(1);
    SupportKey key = new SupportKey(Contracts.of(FIRST, LAST, day), "ABCDE-12345", FIRST);
    assertEquals(KeyState.VALID, key.stateOn(day.minusDays(1)));
    assertEquals(KeyState.ENDED, key.stateOn(day));
  }

  @Test
  void CON_04_aMaskedKeyShowsItsEndOnly() {
    SupportKey key = new SupportKey(Contracts.of(FIRST, LAST), "ABCDE-12345", FIRST);
    assertEquals("****2345", key.getMaskedCode());
  }
}
