package dev.madoguchi.browser.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.HttpPage;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.Texts;
import dev.madoguchi.browser.file.Tus;
import dev.madoguchi.platform.Roles;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Back office loads the government's list of holidays over the rules of the law. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HolidayPageIT {

  private static final String DESK = "/office/calendar/holidays";
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  /** A year that one can turn the pages to, whose list is made up here. */
  private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Tokyo")).getYear() + 1;

  /** All holidays of the year but one, and one of our own. */
  private static String list() throws Exception {
    StringBuilder list = new StringBuilder("国民の祝日・休日月日,国民の祝日・休日名称\r\n");
    String feed = HttpUser.visitor().get("/calendar.ics?language=ja").body();
    feed.replaceAll("\\r\\n[ \\t]", "")
        .lines()
        .filter(line -> line.startsWith("DTSTART;VALUE=DATE:" + YEAR))
        .map(line -> line.substring(line.indexOf(':') + 1))
        .filter(day -> !day.endsWith("0211") && !isTurnOfTheYear(day.substring(4)))
        .forEach(day -> list.append(row(day)).append("\r\n"));
    return list.append(YEAR).append("/6/16,臨時の祝日\r\n").toString();
  }

  private static boolean isTurnOfTheYear(String day) {
    return day.equals("0102") || day.equals("0103") || day.compareTo("1229") >= 0;
  }

  private static String row(String day) {
    return "%s/%s/%s,祝日".formatted(YEAR, day.substring(4, 6), day.substring(6));
  }

  private static HttpPage load(HttpUser office, byte[] file) throws Exception {
    long id = new Tus(office).send("syukujitsu.csv", file);
    return HttpPage.open(office, DESK)
        .press("holidaysForm", "load", Map.of("fileIds", String.valueOf(id)));
  }

  @AfterEach
  void forget() throws Exception {
    HttpPage page = HttpPage.open(HttpUser.staff(Roles.OFFICE), DESK);
    if (page.body().contains("forgetForm")) {
      assertFalse(page.press("forgetForm", "forget", Map.of()).body().contains("forgetForm"));
    }
  }

  @Test
  void NOT_04_officialListHoldsOverTheRulesUntilItIsForgotten() throws Exception {
    HttpUser office = HttpUser.staff(Roles.OFFICE);
    byte[] list = list().getBytes(WINDOWS_31J);
    for (int i = 0; i < 2; i++) {
      HttpPage done = load(office, list);
      assertEquals(DESK, done.path(), done.text());
      assertTrue(done.text().contains("異なる日は2日"), done.text());
      assertTrue(done.text().contains("臨時の祝日") && done.text().contains("建国記念の日"), done.text());
    }
    assertTrue(month("-06").contains("臨時の祝日"));
    String february = month("-02");
    assertFalse(february.contains("建国記念の日"), february);

    forget();
    assertFalse(month("-06").contains("臨時の祝日"));
    assertTrue(month("-02").contains("建国記念の日"));
  }

  @Test
  void NOT_04_listThatCanNotBeRightIsRefusedAndChangesNothing() throws Exception {
    String header = "日付,名称\n";
    String half = header + YEAR + "/1/1,元日\n";
    for (Locale language : Texts.LANGUAGES) {
      HttpUser office = HttpUser.staff(Roles.OFFICE).speaking(language);
      for (Map.Entry<String, String> wrong :
          Map.of(
                  header,
                  "NotAHolidayFileException",
                  half,
                  "StrangeHolidaysException",
                  half + "元日,1月1日\n",
                  "HolidayRowException")
              .entrySet()) {
        HttpPage refused = load(office, wrong.getKey().getBytes(WINDOWS_31J));
        String sentence = Texts.of(language, wrong.getValue()).replaceAll(".*\\}", "");
        assertTrue(
            refused.error("holidaysForm:fileIds").contains(sentence.substring(0, 8)),
            refused.body());
        assertFalse(refused.body().contains("forgetForm"));
      }
      assertFalse(
          HttpPage.open(office, DESK)
              .press("holidaysForm", "load", Map.of("fileIds", ""))
              .error("holidaysForm:fileIds")
              .isBlank());
    }
    HttpUser.staff(Roles.OFFICE).speaking(Locale.JAPANESE);
  }

  private static String month(String month) throws Exception {
    return HttpPage.open(HttpUser.visitor(), "/calendar?month=" + YEAR + month).text();
  }
}
