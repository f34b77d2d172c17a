package dev.madoguchi.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

  @Test
  void ACC_12_onlyTheSamePasswordMatches() {
    String stored = PasswordHash.of("kV7mQz2RwXp4");
    assertTrue(stored.startsWith("pbkdf2-sha256$600000$"));
    assertTrue(stored.length() <= 200);
    assertTrue(PasswordHash.matches("kV7mQz2RwXp4", stored));
    assertFalse(PasswordHash.matches("kV7mQz2RwXp5", stored));
    assertFalse(PasswordHash.matches("", stored));
  }

  @Test
  void ACC_12_theSamePasswordIsStoredDifferentlyEachTime() {
    assertNotEquals(PasswordHash.of("kV7mQz2RwXp4"), PasswordHash.of("kV7mQz2RwXp4"));
  }

  @Test
  void ACC_12_anUnknownLoginIdIsCheckedWithTheSameWorkAndNeverMatches() {
    assertFalse(PasswordHash.matches("kV7mQz2RwXp4", null));
    assertFalse(PasswordHash.matches("", null));
  }

  @Test
  void somethingElseIsNoHash() {
    assertThrows(IllegalStateException.class, () -> PasswordHash.matches("x", "plain text"));
  }
}
