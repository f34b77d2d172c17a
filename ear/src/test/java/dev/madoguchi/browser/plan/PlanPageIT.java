package dev.madoguchi.browser.plan;

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
import dev.madoguchi.platform.Roles;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Back office keeps plans and their windows, and the page お客様窓口 shows them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PlanPageIT {

  private static final String PHONE = "0120-555-777";

  private static HttpPage add(HttpUser office, String code, Map<String, String> typed)
      throws Exception {
    return HttpPage.open(office, "/office/plan/window?plan=" + code)
        .press("windowForm", "save", typed);
  }

  /** A new plan that takes faults by telephone, at any time, and nothing else. */
  private static String plan(HttpUser office) throws Exception {
    String code = Unique.of("PLAN");
    HttpPage.open(office, "/office/plan/edit")
        .press("editForm", "save", Map.of("code", code, "name", "名 " + code, "graceDays", "3"));
    HttpPage saved =
        add(
            office,
            code,
            Map.of(
                "kind", "fault",
                "channel", "PHONE",
                "contact", PHONE,
                "receptionDays", "EVERY_DAY",
                "receptionHours", "00:00-24:00",
                "targetCount", "4"));
    assertTrue(saved.text().contains(PHONE), saved.text());
    return code;
  }

  @Test
  void TIC_22_customerSeesChannelsHoursWhatIsOpenAndWhatIsNotCovered() throws Exception {
    String code = plan(HttpUser.staff(Roles.OFFICE));
    Contracts.Made contract =
        Fixtures.call(Contracts.class, "make", new ContractWish().under(code));
    Customer customer = Fixtures.call(Cast.class, "customer", contract);
    Fixtures.call(Cast.class, "issueSupportId", customer);
    for (Locale language : Texts.LANGUAGES) {
      HttpPage page =
          HttpPage.open(HttpUser.of(customer).speaking(language), "/customer/plan/windows");
      String text = page.text();
      assertTrue(text.contains("名 " + code) && text.contains(contract.number()), text);
      assertTrue(page.body().contains("tel:" + PHONE), page.body());
      for (String key :
          new String[] {"plan.always", "customer.plan.windows.open", "Channel.PHONE"}) {
        assertTrue(text.contains(Texts.of(language, key)), key + text);
      }
      assertTrue(text.contains(Texts.of(language, "customer.plan.windows.notCovered")), text);
      assertTrue(text.contains("09:00–17:30"), text);
    }
    HttpUser.of(customer).speaking(Locale.JAPANESE);
  }

  @Test
  void TIC_22_wrongInputIsNamedAtItsFieldAndKept() throws Exception {
    HttpUser office = HttpUser.staff(Roles.OFFICE);
    String code = plan(office);
    for (Locale language : Texts.LANGUAGES) {
      office.speaking(language);
      HttpPage hours =
          add(office, code, Map.of("receptionHours", "9時から", "contact", "03-1", "kind", "usage"));
      assertFalse(hours.error("windowForm:receptionHours").isBlank(), hours.body());
      assertEquals("9時から", hours.value("windowForm:receptionHours"));
      HttpPage twice =
          add(office, code, Map.of("kind", "fault", "channel", "PHONE", "contact", "1"));
      assertFalse(twice.error("windowForm:channel").isBlank(), twice.body());
      HttpPage taken =
          HttpPage.open(office, "/office/plan/edit")
              .press("editForm", "save", Map.of("code", code, "name", "二", "graceDays", "0"));
      assertFalse(taken.error("editForm:code").isBlank(), taken.body());
      HttpPage many =
          HttpPage.open(office, "/office/plan/edit?code=" + code)
              .press("editForm", "save", Map.of("name", "三", "graceDays", "many"));
      assertFalse(many.error("editForm:graceDays").isBlank(), many.body());
      assertEquals("三", many.value("editForm:name"));
    }
    office.speaking(Locale.JAPANESE);
    for (String gone :
        new String[] {
          "/office/plan/edit?code=none-of-that",
          "/office/plan/window?plan=none-of-that",
          "/office/plan/window",
          "/office/plan/window?plan=" + code + "&line=abc"
        }) {
      assertEquals(404, HttpPage.open(office, gone).status(), gone);
    }
  }
}
