package dev.madoguchi.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.platform.BusinessException;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which values a setting takes, and that a value written is the value read (OPS-02). */
class SettingKeyTest {

  private static final SettingKey<Integer> DAYS = SettingKey.integer("test.days", 7, 1, 365);
  private static final SettingKey<List<LocalTime>> TIMES =
      SettingKey.times("test.times", "13:05,09:05");
  private static final SettingKey<List<String>> LIST =
      SettingKey.list("test.list", List.of("a", "b"));

  @Test
  void OPS_02_aNumberKeepsItsLimits() {
    assertEquals(1, DAYS.read("1"));
    assertEquals(365, DAYS.read(" 365 "));
    for (String wrong : List.of("0", "366", "", "7.5", "seven", "99999999999", "+7")) {
      BusinessException refused =
          assertThrows(SettingNumberException.class, () -> DAYS.read(wrong), wrong);
      assertEquals("value", refused.field());
      assertEquals(List.of(1, 365), refused.arguments());
    }
    assertThrows(SettingNumberException.class, () -> DAYS.read(null));
  }

  @Test
  void OPS_02_timesAreSortedAndWithoutRepetition() {
    assertEquals(List.of(LocalTime.of(9, 5), LocalTime.of(13, 5)), TIMES.defaultValue());
    assertEquals("09:05,13:05", TIMES.write(TIMES.read("13:05, 09:05 ,13:05")));
    assertEquals(List.of(), TIMES.read(""));
    assertThrows(SettingTimesException.class, () -> TIMES.read("9:05"));
    assertThrows(SettingTimesException.class, () -> TIMES.read("24:00"));
    assertThrows(SettingTimesException.class, () -> TIMES.read("09:05;13:05"));
  }

  @Test
  void OPS_02_otherKindsRefuseWhatTheyAreNot() {
    SettingKey<Boolean> flag = SettingKey.flag("test.flag", true);
    assertTrue(flag.defaultValue());
    assertThrows(SettingFlagException.class, () -> flag.read("yes"));
    SettingKey<java.time.ZoneId> zone = SettingKey.zone("test.zone", "Asia/Tokyo");
    assertEquals("Asia/Tokyo", zone.write(zone.read("Asia/Tokyo")));
    assertThrows(SettingZoneException.class, () -> zone.read("Tokyo"));
    SettingKey<String> word = SettingKey.text("test.word", "abc", "[a-z]{3}");
    assertThrows(SettingTextException.class, () -> word.read("abcd"));
    assertThrows(
        SettingTextException.class, () -> SettingKey.text("test.any", "").read("two\nlines"));
    assertThrows(SettingTextException.class, () -> LIST.read("x".repeat(SettingKey.LONGEST + 1)));
    assertEquals(List.of("x", "y"), LIST.read(" x,, y,x"));
    assertEquals("a,b", LIST.write(LIST.defaultValue()));
  }
}
