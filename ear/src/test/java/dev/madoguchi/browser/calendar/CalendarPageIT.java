package dev.madoguchi.browser.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.HttpPage;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.Texts;
import dev.madoguchi.platform.Roles;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The business calendar as visitors read it and back office keeps it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CalendarPageIT {

  private static final String DESK = "/office/calendar/list";

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void NOT_04_visitorTurnsThePagesOfTheCalendar() throws Exception {
    YearMonth january = YearMonth.of(today().getYear() + 1, 1);
    for (Locale language : Texts.LANGUAGES) {
      HttpUser visitor = HttpUser.visitor().speaking(language);
      HttpPage month = HttpPage.open(visitor, "/calendar?month=" + january);
      assertTrue(
          month.text().contains(Texts.of(language, "NationalHoliday.NEW_YEARS_DAY")), month.text());
      assertTrue(month.body().contains("month=" + january.plusMonths(1)), "next month");
      assertTrue(month.text().contains("年末年始休業"), "what back office entered is shown as it is");
    }
    assertTrue(
        HttpPage.open(HttpUser.visitor(), "/").body().contains("href=\"/calendar\""), "front page");
  }

  @Test
  void NOT_04_calendarProgramsReadHolidaysAndClosingDays() throws Exception {
    String newYear = (today().getYear() + 1) + "0101";
    for (Locale language : Texts.LANGUAGES) {
      HttpResponse<String> feed =
          HttpUser.visitor().get("/calendar.ics?language=" + language.getLanguage());
      assertEquals(
          "text/calendar;charset=UTF-8",
          feed.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
      String lines = feed.body().replaceAll("\r\n[ \t]", "");
      assertTrue(lines.startsWith("BEGIN:VCALENDAR\r\n"), lines);
      String event = lines.substring(lines.indexOf("DTSTART;VALUE=DATE:" + newYear));
      event = event.substring(0, event.indexOf("END:VEVENT"));
      assertTrue(event.contains("DTEND;VALUE=DATE:" + newYear.replace("0101", "0102")), event);
      assertTrue(event.contains(Texts.of(language, "NationalHoliday.NEW_YEARS_DAY")), event);
      assertTrue(event.contains("年末年始休業"), event);
      assertTrue(
          HttpPage.open(HttpUser.visitor().speaking(language), "/calendar")
              .body()
              .contains("/calendar.ics?language=" + language.getLanguage()));
    }
  }

  @Test
  void NOT_04_monthThatIsNoneOrTooFarIsThePresentOne() throws Exception {
    String present = HttpPage.open(HttpUser.visitor(), "/calendar").text();
    for (String wrong : new String[] {"", "2026-13", "1868-01", "9999-12", "x"}) {
      String shown = HttpPage.open(HttpUser.visitor(), "/calendar?month=" + wrong).text();
      assertEquals(present, shown, wrong);
    }
    YearMonth last = YearMonth.from(today()).plusMonths(24);
    HttpPage end = HttpPage.open(HttpUser.visitor(), "/calendar?month=" + last);
    assertFalse(end.body().contains("month=" + last.plusMonths(1)), "no page leads nowhere");
  }

  @Test
  void NOT_04_backOfficeClosesADayAndOpensItAgain() throws Exception {
    HttpUser office = HttpUser.staff(Roles.OFFICE);
    LocalDate day = today().plusMonths(2);
    String reason = "棚卸しのため休業 <b>";
    HttpPage done = close(office, day.toString(), "", reason);
    assertTrue(done.text().contains(reason), done.text());
    String month = "/calendar?month=" + YearMonth.from(day);
    assertTrue(HttpPage.open(HttpUser.visitor(), month).text().contains(reason));

    Matcher button =
        Pattern.compile("name=\"daysForm:(rows:\\d+:reopen)\"")
            .matcher(done.body().substring(done.body().indexOf("棚卸しのため休業")));
    assertTrue(button.find(), done.body());
    HttpPage open = done.press("daysForm", button.group(1), Map.of());
    assertEquals(DESK, open.path());
    assertFalse(HttpPage.open(HttpUser.visitor(), month).text().contains(reason));
  }

  @Test
  void NOT_04_wrongDaysAreRefusedAtTheirFieldsAndKept() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      HttpUser office = HttpUser.staff(Roles.OFFICE).speaking(language);
      String past = today().minusDays(1).toString();
      HttpPage refused = close(office, past, "", "過去");
      assertTrue(
          refused.error("closeForm:from").contains(Texts.of(language, "DayIsPastException")),
          refused.body());
      assertEquals(past, refused.value("closeForm:from"));
      assertEquals("過去", refused.value("closeForm:reason"));
      HttpPage unreadable = close(office, "明日", "", "読めない日");
      assertTrue(
          unreadable
              .error("closeForm:from")
              .contains(Texts.of(language, "office.calendar.list.wrong")),
          unreadable.body());
      HttpPage turned =
          close(office, today().plusDays(9).toString(), today().plusDays(8).toString(), "逆");
      assertFalse(turned.error("closeForm:to").isBlank(), turned.body());
      assertFalse(close(office, "", "", "").error("closeForm:reason").isBlank());
    }
    HttpUser.staff(Roles.OFFICE).speaking(Locale.JAPANESE);
  }

  private static HttpPage close(HttpUser office, String from, String to, String reason)
      throws Exception {
    return HttpPage.open(office, DESK)
        .press("closeForm", "close", Map.of("from", from, "to", to, "reason", reason));
  }
}
