package dev.madoguchi.browser.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpForms;
import dev.madoguchi.browser.HttpPage;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.Texts;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.platform.Roles;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every field takes as much as its page lets people type, counted as browsers count (UTF-16 units,
 * a line end as one), and not one unit more (decision 0012).
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LengthsIT {

  private static final List<String> PERSON =
      List.of("familyName", "givenName", "department", "jobTitle", "prefecture", "city", "street");
  private static final List<String> TICKET =
      List.of("subject", "model", "osVersion", "endUserName", "conditions", "text");
  private static final List<String> SEVERAL_LINES = List.of("conditions", "text");
  private static final List<String> KIND =
      List.of("nameJa", "nameEn", "helpJa", "helpEn", "checksJa", "checksEn");

  @Test
  void ACC_08_personIsTakenAsLongAsThePageAllows() throws Exception {
    String mail = Unique.of("long") + "@it.example";
    HttpPage step = HttpForms.register(Locale.JAPANESE, key());
    Map<String, String> typed = HttpForms.person(mail);
    PERSON.forEach(id -> typed.put(id, longest(step, "registerForm:" + id)));
    typed.put("familyKana", "カ".repeat(step.longest("registerForm:familyKana")));
    HttpPage done =
        step.press("registerForm", "review", typed).press("registerForm", "register", Map.of());
    assertEquals("/register-done", done.path(), done.lines());
    assertEquals("PROVISIONAL", Fixtures.call(Accounts.class, "stateOf", mail));
  }

  @Test
  void ACC_08_personThatIsTooLongIsRefusedAtEachField() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      HttpPage step = HttpForms.register(language, key());
      Map<String, String> typed = HttpForms.person(Unique.of("longer") + "@it.example");
      PERSON.forEach(id -> typed.put(id, longest(step, "registerForm:" + id) + "x"));
      // characters that stand for several kana: within the limit as typed, beyond it as stored
      typed.put("familyKana", "㍍".repeat(100));
      typed.put("givenKana", "゛".repeat(100));
      HttpPage refused = step.press("registerForm", "review", typed);
      for (String id : PERSON) {
        assertTooLong(language, step.longest("registerForm:" + id), refused, "registerForm:" + id);
        assertEquals(typed.get(id), refused.value("registerForm:" + id));
      }
      assertFalse(refused.error("registerForm:familyKana").isEmpty());
      assertFalse(refused.error("registerForm:givenKana").isEmpty());
    }
  }

  @Test
  void TIC_01_ticketIsTakenAsLongAsThePageAllows() throws Exception {
    HttpUser user = customer(Locale.JAPANESE);
    HttpPage form = HttpPage.open(user, "/customer/ticket/new");
    Map<String, String> typed = new HashMap<>();
    TICKET.forEach(id -> typed.put(id, longest(form, "newForm:" + id)));
    SEVERAL_LINES.forEach(
        id -> typed.put(id, "あ\r\n".repeat(form.longest("newForm:" + id) / 2 - 1) + "ab"));
    HttpPage ticket = HttpForms.ask(user, typed);
    HttpForms.number(ticket);
    for (String value : typed.values()) {
      assertTrue(ticket.body().contains(value.replace("\r\n", "\n")), value);
    }
  }

  @Test
  void TIC_01_ticketThatIsTooLongIsRefusedAtEachFieldAndKept() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      HttpUser user = customer(language);
      HttpPage form = HttpPage.open(user, "/customer/ticket/new");
      Map<String, String> typed = new HashMap<>();
      TICKET.forEach(id -> typed.put(id, longest(form, "newForm:" + id) + "x"));
      HttpPage refused = HttpForms.ask(user, typed);
      for (String id : TICKET) {
        assertTooLong(language, form.longest("newForm:" + id), refused, "newForm:" + id);
        assertEquals(typed.get(id), refused.value("newForm:" + id));
      }
      String list = HttpPage.open(user, "/customer/ticket/list?tab=all").body();
      assertFalse(list.contains("/customer/ticket/view?number="), list);
    }
  }

  /** Its key for searching is eighteen times as long. */
  @Test
  void TIC_01_subjectOfCharactersThatGrowIsTaken() throws Exception {
    HttpUser user = customer(Locale.JAPANESE);
    String subject = "\uFDFA".repeat(200);
    assertTrue(HttpForms.ask(user, Map.of("subject", subject)).body().contains(subject));
  }

  @Test
  void TIC_13_answerAndNoteThatAreTooLongAreRefusedWhereTheyWereTyped() throws Exception {
    String number =
        HttpForms.number(HttpForms.ask(customer(Locale.JAPANESE), Map.of("subject", "長文")));
    for (Locale language : Texts.LANGUAGES) {
      HttpUser agent = HttpUser.staff(Roles.AGENT).speaking(language);
      HttpPage page = HttpPage.open(agent, "/agent/ticket/view?number=" + number);
      for (String form : List.of("noteForm", "replyForm")) {
        int longest = page.longest(form + ":text");
        String text = "x".repeat(longest + 1);
        HttpPage refused =
            page.press(
                form,
                form.equals("noteForm") ? "write" : "send",
                Map.of("text", text, "nextState", "CLOSING"));
        String other = form.equals("noteForm") ? "replyForm" : "noteForm";
        assertTooLong(language, longest, refused, form + ":text");
        assertEquals(text, refused.value(form + ":text"));
        assertEquals("", refused.error(other + ":text"));
      }
      HttpUser.staff(Roles.AGENT).speaking(Locale.JAPANESE);
    }
  }

  @Test
  void CON_05_descriptionIsTakenAsLongAsThePageAllows() throws Exception {
    Customer customer = Fixtures.call(Cast.class, "customer");
    String page =
        "/customer/supportid/view?name=" + Fixtures.call(Cast.class, "issueSupportId", customer);
    for (Locale language : Texts.LANGUAGES) {
      HttpPage form = HttpPage.open(HttpUser.of(customer).speaking(language), page);
      String most = longest(form, "viewForm:description");
      HttpPage done = form.press("viewForm", "describe", Map.of("description", most));
      assertEquals(most, done.value("viewForm:description"));
      HttpPage refused = done.press("viewForm", "describe", Map.of("description", most + "x"));
      assertTooLong(language, most.length(), refused, "viewForm:description");
      assertEquals(most + "x", refused.value("viewForm:description"));
    }
  }

  @Test
  void TIC_01_kindOfInquiryThatIsTooLongIsRefusedAtEachField() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      HttpUser office = HttpUser.staff(Roles.OFFICE).speaking(language);
      HttpPage form = HttpPage.open(office, "/office/inquiry/edit?code=request");
      Map<String, String> typed = new HashMap<>(Map.of("queue", "support"));
      KIND.forEach(id -> typed.put(id, longest(form, "editForm:" + id) + "x"));
      HttpPage refused = form.press("editForm", "save", typed);
      for (String id : KIND) {
        assertTooLong(language, form.longest("editForm:" + id), refused, "editForm:" + id);
        assertEquals(typed.get(id), refused.value("editForm:" + id));
      }
      String now = HttpPage.open(office, "/office/inquiry/edit?code=request").text();
      assertEquals(form.text(), now);
      office.speaking(Locale.JAPANESE);
    }
  }

  /** As much as the browser lets people type; each of these characters counts as two. */
  private static String longest(HttpPage page, String id) {
    int units = page.longest(id);
    return "𠮷".repeat(units / 2) + (units % 2 == 0 ? "" : "x");
  }

  private static void assertTooLong(Locale language, int longest, HttpPage page, String id) {
    String sentence =
        language.equals(Locale.ENGLISH)
            ? "Please use at most " + longest + " characters."
            : longest + "文字以内で入力してください。";
    assertEquals(sentence, page.error(id));
  }

  private static HttpUser customer(Locale language) throws Exception {
    Customer customer = Fixtures.call(Cast.class, "customer");
    return HttpUser.of(customer).speaking(language);
  }

  private static String key() throws Exception {
    Contracts.Made contract = Fixtures.call(Contracts.class, "make", new ContractWish());
    return contract.key();
  }
}
