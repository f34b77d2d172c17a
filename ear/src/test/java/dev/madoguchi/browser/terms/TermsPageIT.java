package dev.madoguchi.browser.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpPage;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.Texts;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.it.plan.Plans;
import dev.madoguchi.platform.Roles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Back office publishes terms; a person in charge is asked on the home page, and agrees. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TermsPageIT {

  private static final Pattern VIEW = Pattern.compile("/customer/terms/view\\?[^\"]+");

  /** A document of the plan with a version as text; gives the page of the document. */
  private static HttpPage publish(HttpUser office, String plan, String title) throws Exception {
    HttpPage saved =
        HttpPage.open(office, "/office/terms/edit")
            .press(
                "editForm",
                "save",
                Map.of("titleJa", title, "titleEn", "E" + title, "plans", plan, "active", "on"));
    assertTrue(saved.path().startsWith("/office/terms/edit?id="), saved.text());
    String id = saved.path().substring(saved.path().indexOf('?'));
    Map<String, String> typed = new HashMap<>();
    typed.put("label", "1.0");
    typed.put("effectiveOn", LocalDate.now(ZoneId.of("Asia/Tokyo")).toString());
    typed.put("textEn", "Art. 1");
    HttpPage refused =
        HttpPage.open(office, "/office/terms/publish" + id).press("publishForm", "publish", typed);
    assertFalse(refused.error("publishForm:textJa").isBlank(), refused.body());
    assertEquals("1.0", refused.value("publishForm:label"));
    typed.put("textJa", "第1条");
    HttpPage published =
        HttpPage.open(office, "/office/terms/publish" + id).press("publishForm", "publish", typed);
    assertEquals("/office/terms/edit" + id, published.path(), published.text());
    return published;
  }

  @Test
  void CON_10_personInChargeIsAskedOnTheHomePageReadsAndAgrees() throws Exception {
    HttpUser office = HttpUser.staff(Roles.OFFICE);
    String plan = Fixtures.call(Plans.class, "faultsByPhone");
    String title = Unique.of("規約");
    HttpPage document = publish(office, plan, title);
    assertTrue(document.text().contains("1.0"), document.text());
    Contracts.Made contract =
        Fixtures.call(Contracts.class, "make", new ContractWish().under(plan));
    Customer customer = Fixtures.call(Cast.class, "customer", contract);
    String supportId = Fixtures.call(Cast.class, "issueSupportId", customer);

    HttpPage read = null;
    for (Locale language : Texts.LANGUAGES) {
      HttpUser user = HttpUser.of(customer).speaking(language);
      HttpPage home = HttpPage.open(user, "/customer/home");
      assertTrue(home.text().contains(Texts.of(language, "customer.home.terms")), home.text());
      Matcher link = VIEW.matcher(home.body());
      assertTrue(link.find(), home.body());
      read = HttpPage.open(user, link.group().replace("&amp;", "&"));
      boolean english = language.equals(Locale.ENGLISH);
      assertTrue(read.text().contains(english ? "Art. 1" : "第1条"), read.text());
      assertTrue(read.text().contains(english ? "E" + title : title), read.text());
      HttpPage refused = read.press("agreeForm", "agree", Map.of("authorised", "on"));
      assertFalse(refused.error("agreeForm:binding").isBlank(), refused.body());
    }
    HttpPage agreed = read.press("agreeForm", "agree", Map.of("authorised", "on", "binding", "on"));
    assertEquals("/customer/terms/list", agreed.path());
    HttpUser.of(customer).speaking(Locale.JAPANESE);
    HttpPage home = HttpPage.open(HttpUser.of(customer), "/customer/home");
    assertFalse(home.text().contains(Texts.of(Locale.JAPANESE, "customer.home.terms")));

    String id = document.path().substring(document.path().indexOf('?'));
    assertTrue(HttpPage.open(office, "/office/terms/agreements" + id).text().contains(supportId));
    String csv = office.get("/office/terms/agreements.csv" + id).body();
    assertTrue(csv.contains(customer.loginId()) && csv.contains(supportId), csv);
    assertTrue(csv.contains("127.0.0.1"), csv);
  }
}
