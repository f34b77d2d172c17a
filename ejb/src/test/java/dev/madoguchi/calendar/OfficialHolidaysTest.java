package dev.madoguchi.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialHolidaysTest {

  private static final String HEADER = "国民の祝日・休日月日,国民の祝日・休日名称\r\n";
  private static final String LIST = HEADER + "1955/1/1,元日\r\n2027/3/22,休日\r\n\r\n2027-05-03,憲法記念日";

  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "UTF-8"})
  void NOT_04_officialListIsReadInBothEncodings(String charset) {
    assertEquals(
        Map.of(
            LocalDate.of(1955, 1, 1), "元日",
            LocalDate.of(2027, 3, 22), "休日",
            LocalDate.of(2027, 5, 3), "憲法記念日"),
        OfficialHolidays.read(LIST.getBytes(Charset.forName(charset))));
    assertEquals(
        3, OfficialHolidays.read(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8)).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027/2/30,休日|3",
        "2027/1/1|3",
        "2027/1/1,|3",
        "1月1日,元日|3",
        "2027/1/1,元日,余分|3",
        "2027/1/1,\"元日|3"
      })
  void NOT_04_rowThatIsNoHolidayIsNamed(String row, long line) {
    byte[] file = (HEADER + "2027/1/1,元日\n" + row).getBytes(StandardCharsets.UTF_8);
    HolidayRowException refusal =
        assertThrows(HolidayRowException.class, () -> OfficialHolidays.read(file));
    assertEquals(List.of(line), refusal.arguments());
    assertEquals("fileIds", refusal.field());
  }

  @Test
  void NOT_04_fileThatIsNoListIsRefused() {
    for (byte[] file : List.of(new byte[0], HEADER.getBytes(StandardCharsets.UTF_8))) {
      assertThrows(NotAHolidayFileException.class, () -> OfficialHolidays.read(file));
    }
    byte[] image = {(byte) 0x89, 'P', 'N', 'G', 13, 10, (byte) 0xFF, (byte) 0xFF};
    assertThrows(NotAHolidayFileException.class, () -> OfficialHolidays.read(image));
  }

  @Test
  void NOT_04_officialListHoldsWhereItDiffersFromTheRules() {
    LocalDate added = LocalDate.of(2028, 6, 14);
    LocalDate dropped = LocalDate.of(2028, 11, 3);
    BusinessCalendar calendar =
        new BusinessCalendar(
            ZoneId.of("Asia/Tokyo"),
            WorkingHours.parse("09:00-17:00"),
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            Set.of(),
            new NationalHolidays(Map.of(added, "臨時の祝日"), Set.of(dropped)));
    assertFalse(calendar.isOpen(added));
    assertTrue(calendar.isOpen(dropped));
    assertTrue(calendar.isOpen(added.plusDays(1)));
    assertFalse(calendar.isOpen(LocalDate.of(2028, 11, 23)), "others are as before");
    assertEquals(added.plusDays(1), calendar.nextOpenDay(added));
  }
}
