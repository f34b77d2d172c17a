package dev.madoguchi.browser.supportid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpPage;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.MailServer;
import dev.madoguchi.browser.Site;
import dev.madoguchi.browser.Texts;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import dev.madoguchi.it.Unique;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of a support ID's people, and what visitors reach by the links of its mails. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PeoplePageIT {

  private static final MailServer MAILS = MailServer.shared();
  private static final String PASSWORD = "Madoguchi-2026";

  private static String path(String link) {
    return link.substring(link.indexOf('/', Site.ADDRESS.indexOf("//") + 2));
  }

  @Test
  void CON_08_invitedPersonMakesAnAccountAndSeesTheSupportId() throws Exception {
    Customer owner = Fixtures.call(Cast.class, "customer");
    String name = Fixtures.call(Cast.class, "issueSupportId", owner);
    String guest = Unique.of("guest") + "@page.example";
    HttpUser user = HttpUser.of(owner);
    HttpPage people = HttpPage.open(user, "/customer/supportid/people?name=" + name);
    HttpPage invited = people.press("personForm", "add", Map.of("person", guest));
    assertTrue(invited.text().contains(guest), invited.text());

    String link = path(MailServer.link(MAILS.await(guest, name), "/invitation"));
    HttpUser visitor = HttpUser.visitor();
    HttpPage page = HttpPage.open(visitor, link);
    assertTrue(page.text().contains(name), page.text());
    Map<String, String> typed =
        Map.of(
            "familyName", "森",
            "givenName", "緑",
            "password", PASSWORD,
            "repeated", PASSWORD,
            "consent", "on");
    HttpPage short1 =
        page.press(
            "invitationForm",
            "accept",
            Map.of(
                "familyName",
                "森",
                "givenName",
                "緑",
                "password",
                "a",
                "repeated",
                "a",
                "consent",
                "on"));
    assertFalse(short1.error("invitationForm:password").isBlank(), short1.body());
    assertEquals("森", short1.value("invitationForm:familyName"));
    HttpPage done = HttpPage.open(visitor, link).press("invitationForm", "accept", typed);
    assertTrue(done.text().contains(name), done.text());
    for (Locale language : Texts.LANGUAGES) {
      HttpPage over = HttpPage.open(HttpUser.visitor().speaking(language), link);
      assertTrue(over.text().contains(Texts.of(language, "invitation.unknown")), over.text());
    }
  }

  @Test
  void CON_09_ownerOfAnAddressEndsTheCopiesByAButton() throws Exception {
    Customer owner = Fixtures.call(Cast.class, "customer");
    String name = Fixtures.call(Cast.class, "issueSupportId", owner);
    String address = Unique.of("cc") + "@page.example";
    HttpUser user = HttpUser.of(owner);
    String people = "/customer/supportid/people?name=" + name;
    HttpPage refused =
        HttpPage.open(user, people).press("ccForm", "addCc", Map.of("addresses", "nobody"));
    assertFalse(refused.error("ccForm:addresses").isBlank(), refused.body());
    HttpPage.open(user, people).press("ccForm", "addCc", Map.of("addresses", address));
    assertTrue(
        HttpPage.open(user, "/customer/supportid/view?name=" + name).text().contains(address));

    String link = path(MailServer.link(MAILS.await(address, name), "/unsubscribe"));
    HttpPage page = HttpPage.open(HttpUser.visitor(), link);
    assertTrue(
        HttpPage.open(user, people).text().contains(address), "opening the link changes nothing");
    page.press("unsubscribeForm", "unsubscribe", Map.of());
    assertFalse(HttpPage.open(user, people).text().contains(address));
    assertTrue(
        HttpPage.open(HttpUser.visitor(), link)
            .text()
            .contains(Texts.of(Locale.JAPANESE, "unsubscribe.none")));
  }
}
