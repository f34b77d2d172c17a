package dev.madoguchi.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madoguchi.account.PasswordPolicy.Fault;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

  private static final String LOGIN = "Hanako.Sato1@midori.example";

  private static Optional<Fault> check(String password) {
    return PasswordPolicy.check(password, LOGIN, 12);
  }

  @Test
  void ACC_04_twelveCharactersAreEnoughElevenAreNot() {
    assertEquals(Optional.empty(), check("kV7mQz2RwXp4"));
    assertEquals(Optional.of(Fault.TOO_SHORT), check("kV7mQz2RwXp"));
    assertEquals(Optional.of(Fault.TOO_SHORT), check(""));
    assertEquals(Optional.of(Fault.TOO_SHORT), check(null));
  }

  @Test
  void ACC_04_atMost128Characters() {
    String unit = "kV7mQz2RwXp4Ht9b";
    assertEquals(Optional.empty(), check(unit.repeat(8)));
    assertEquals(Optional.of(Fault.TOO_LONG), check(unit.repeat(8) + "x"));
  }

  @Test
  void ACC_04_theShortestLengthIsASetting() {
    assertEquals(Optional.of(Fault.TOO_SHORT), PasswordPolicy.check("kV7mQz2RwXp4", LOGIN, 13));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kV7mQz2RwXpあ",
        "kV7mQz2RwXp\uFF14",
        "kV7 mQz2RwXp",
        "kV7mQz2RwXpé",
        "kV7mQz2RwX4\t"
      })
  void ACC_04_onlyHalfWidthCharacters(String password) {
    assertEquals(Optional.of(Fault.NOT_HALF_WIDTH), check(password));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kv7mqz2rwxp4", "KV7MQZ2RWXP4", "kVamQzbRwXpc"})
  void ACC_04_upperLowerAndDigitAreNeeded(String password) {
    assertEquals(Optional.of(Fault.TOO_SIMPLE), check(password));
  }

  @Test
  void ACC_04_notTheLoginIdInAnyCase() {
    assertEquals(Optional.of(Fault.LOGIN_ID), check("hanako.SATO1@midori.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Password1234", "P@ssw0rd1234", "Passw0rd!2026", "Qwertyuiop123", "1qaz2wsx3EDC",
            "Abcdefgh1234",
        "Aaaaaaaaaaa1", "Sakura202604!", "Welcome12345", "PasswordPassword1", "Iloveyou1234!",
            "Zaq12wsx3edc",
        "Tokyo2020Tokyo", "Administrator1", "Letmein123456"
      })
  void ACC_04_commonPasswordsAreRefused(String password) {
    assertEquals(Optional.of(Fault.COMMON), check(password));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct-Horse-7-battery",
        "Umi2to9Yama4Kawa",
        "tR0ub4dor&3xyQ",
        "Mizu-wo-77-kudasai"
      })
  void ACC_04_longOwnPasswordsAreGood(String password) {
    assertEquals(Optional.empty(), check(password));
  }
}
