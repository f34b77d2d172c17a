package dev.madoguchi.browser.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpPage;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.Texts;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.platform.Roles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forms on which back office enters, changes, renews and cancels contracts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ContractFormIT {

  private static final String EDIT = "/office/contract/edit";

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Tokyo"));
  }

  private static Map<String, String> filledIn(String number) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("number", number);
    typed.put("name", "窓口保守 " + number);
    typed.put("productCode", "XR-900");
    typed.put("planCode", "STD-WD");
    typed.put("firstDay", today().toString());
    typed.put("lastDay", today().plusYears(1).minusDays(1).toString());
    typed.put("endUser", number + "株式会社");
    typed.put("endUserMail", "hoshu@form.example");
    typed.put("representativeName", "森 一郎");
    typed.put("devices", "SN-1\tX-100\r\nSN-2");
    return typed;
  }

  private static HttpPage enter(HttpUser office, Map<String, String> typed) throws Exception {
    return HttpPage.open(office, EDIT).press("editForm", "save", typed);
  }

  private static Contracts.Made contract() throws Exception {
    return Fixtures.call(Contracts.class, "make", new ContractWish());
  }

  @Test
  void CON_02_backOfficeEntersChangesRenewsAndCancelsAContract() throws Exception {
    HttpUser office = HttpUser.staff(Roles.OFFICE);
    String number = Unique.of("K");
    HttpPage entered = enter(office, filledIn(number));
    assertTrue(entered.path().startsWith("/office/contract/view?"), entered.text());
    assertTrue(entered.text().contains("SN-1") && entered.text().contains("X-100"));

    HttpPage edit = HttpPage.open(office, EDIT + "?number=" + number);
    assertEquals("窓口保守 " + number, edit.value("editForm:name"));
    HttpPage changed = edit.press("editForm", "save", Map.of("name", "改名しました"));
    assertTrue(changed.text().contains("改名しました"), changed.text());
    assertTrue(changed.text().contains("窓口保守 " + number), "the history says what it was");

    HttpPage renewed =
        HttpPage.open(office, "/office/contract/renew?number=" + number)
            .press("renewForm", "renew", Map.of("number", number + "-R"));
    assertTrue(renewed.text().contains(number + "-R"), renewed.text());
    assertEquals(
        today().plusYears(2).minusDays(1).toString(),
        HttpPage.open(office, EDIT + "?number=" + number + "-R").value("editForm:lastDay"));

    String cancel = "/office/contract/cancel?number=" + number;
    String day = today().plusDays(9).toString();
    HttpPage cancelled =
        HttpPage.open(office, cancel).press("cancelForm", "cancel", Map.of("cancelledOn", day));
    assertTrue(cancelled.text().contains(Texts.of(Locale.JAPANESE, "office.contract.cancel.done")));
    HttpPage back = HttpPage.open(office, cancel).press("withdrawForm", "withdraw", Map.of());
    assertFalse(HttpPage.open(office, cancel).body().contains("withdrawForm"), back.text());
  }

  @Test
  void CON_02_wrongFieldsAreNamedInBothLanguagesAndNothingTypedIsLost() throws Exception {
    Contracts.Made other = contract();
    for (Locale language : Texts.LANGUAGES) {
      HttpUser office = HttpUser.staff(Roles.OFFICE).speaking(language);
      Map<String, Map<String, String>> wrong =
          Map.of(
              "number", Map.of("number", other.number()),
              "lastDay", Map.of("lastDay", today().minusDays(1).toString()),
              "firstDay", Map.of("firstDay", "1026-01-01"),
              "representativeMail", Map.of("representativeMail", "nobody"),
              "reseller", Map.of("resellerMail", "a@form.example"),
              "devices", Map.of("devices", "SN-1\r\nsn 1"),
              "endUser", Map.of("endUser", ""));
      for (Map.Entry<String, Map<String, String>> one : wrong.entrySet()) {
        Map<String, String> typed = filledIn(Unique.of("K"));
        typed.putAll(one.getValue());
        HttpPage refused = enter(office, typed);
        assertFalse(refused.error("editForm:" + one.getKey()).isBlank(), one + refused.body());
        assertEquals(typed.get("name"), refused.value("editForm:name"));
        assertTrue(refused.body().contains("SN-1"), "devices are kept");
      }
      HttpPage unreadable = enter(office, with(filledIn(Unique.of("K")), "firstDay", "明日"));
      assertTrue(
          unreadable
              .error("editForm:firstDay")
              .contains(Texts.of(language, "office.contract.edit.wrongDay")));
    }
    HttpUser.staff(Roles.OFFICE).speaking(Locale.JAPANESE);
  }

  @Test
  void CON_02_laterWriterSeesWhatChangedAndKeepsWhatWasTyped() throws Exception {
    HttpUser office = HttpUser.staff(Roles.OFFICE);
    String page = EDIT + "?number=" + contract().number();
    HttpPage mine = HttpPage.open(office, page);
    HttpPage.open(office, page).press("editForm", "save", Map.of("name", "先に保存"));
    HttpPage refused = mine.press("editForm", "save", Map.of("name", "後から保存"));
    assertTrue(refused.text().contains("先に保存"), "what is new is shown");
    assertEquals("後から保存", refused.value("editForm:name"));
    HttpPage second = refused.press("editForm", "save", Map.of());
    assertTrue(second.path().startsWith("/office/contract/view?"), second.text());
    assertTrue(second.text().contains("後から保存"));
  }

  @Test
  void CON_02_contractThatDoesNotExistIsNotFound() throws Exception {
    HttpUser office = HttpUser.staff(Roles.OFFICE);
    assertEquals(404, office.get(EDIT + "?number=no-such-contract").statusCode());
  }

  private static Map<String, String> with(Map<String, String> typed, String field, String text) {
    typed.put(field, text);
    return typed;
  }
}
