package dev.madoguchi.browser;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The forms of visitors and customers, filled in rightly; a test changes what it is about. */
public final class HttpForms {

  private HttpForms() {}

  /** Sends a question on the portal itself. */
  public static HttpPage ask(HttpUser customer, Map<String, String> changed) throws Exception {
    Map<String, String> typed = new HashMap<>();
    typed.put("productId", "other");
    typed.put("kind", "other");
    typed.put("urgency", "MEDIUM");
    typed.put("priority", "3");
    typed.put("subject", "ポータルについて");
    typed.put("text", "教えてください。");
    typed.putAll(changed);
    return HttpPage.open(customer, "/customer/ticket/new").press("newForm", "send", typed);
  }

  /** Number of the ticket that is shown. */
  public static String number(HttpPage ticket) {
    if (!ticket.path().startsWith("/customer/ticket/view?number=")) {
      throw new AssertionError("no ticket: " + ticket.lines());
    }
    return ticket.path().replaceAll(".*number=", "");
  }

  /** A new visitor at step 3 of the registration, where the person is typed. */
  public static HttpPage register(Locale language, String key) throws Exception {
    return HttpPage.open(HttpUser.visitor().speaking(language), "/register")
        .press("registerForm", "checkKey", Map.of("supportKey", key))
        .press("registerForm", "confirmCompany", Map.of());
  }

  /** A person to type there. */
  public static Map<String, String> person(String mail) {
    Map<String, String> person = new LinkedHashMap<>();
    person.put("familyName", "検証");
    person.put("givenName", "花子");
    person.put("familyKana", "ケンショウ");
    person.put("givenKana", "はなこ");
    person.put("department", "");
    person.put("jobTitle", "");
    person.put("mail", mail);
    person.put("phone", "03-5550-1111");
    person.put("postalCode", "105-0014");
    person.put("prefecture", "東京都");
    person.put("city", "港区");
    person.put("street", "芝1-2-3");
    person.put("privacyConsent", "true");
    return person;
  }
}
