package dev.madoguchi.browser.supportid;

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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Support keys that a support ID does not take, as both pages answer in both languages. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeyRefusalIT {

  private static final String NEW = "/customer/supportid/new";
  private static final String VIEW = "/customer/supportid/view?name=";
  private static final String LIST = "/customer/supportid/list";
  private static final String DESCRIPTION = "東京本社 <b>&";

  @Test
  void CON_06_keyOfAnotherSupportIdIsRefusedWithAdviceAndWithoutNames() throws Exception {
    Customer owner = Fixtures.call(Cast.class, "customer");
    String theirs = Fixtures.call(Cast.class, "issueSupportId", owner);
    refused(owner.key(), "SupportKeyInUseException", List.of(theirs, owner.loginId()));
    assertTrue(HttpPage.open(HttpUser.of(owner), VIEW + theirs).text().contains(owner.contract()));
  }

  @Test
  void CON_06_keyWhoseSiblingIsElsewhereIsRefusedWithThatReason() throws Exception {
    Contracts.Made contract = contract(new ContractWish().withKeys(2, 0));
    Customer owner = Fixtures.call(Cast.class, "customer", contract);
    String theirs = Fixtures.call(Cast.class, "issueSupportId", owner);
    List<String> secrets = List.of(theirs, owner.loginId());
    refused(contract.keys().get(1), "SiblingKeyElsewhereException", secrets);
  }

  @Test
  void CON_05_keyThatCanNotBeUsedTodayIsRefusedAlike() throws Exception {
    String unknown = "ABCDE-FGHJK-MNPQR-STUVW-XYZ23";
    String ended = contract(new ContractWish().between(-300, -1)).key();
    String future = contract(new ContractWish().between(1, 300)).key();
    String cancelled = contract(new ContractWish().cancelledToday()).key();
    for (String key : List.of(unknown, ended, future, cancelled)) {
      refused(key, "InvalidSupportKeyException", List.of());
    }
  }

  @Test
  void CON_06_keyThatIsHereAlreadyIsNotAddedAgain() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      Customer customer = Fixtures.call(Cast.class, "customer");
      String name = Fixtures.call(Cast.class, "issueSupportId", customer);
      HttpUser user = HttpUser.of(customer).speaking(language);
      add(user, name, customer.key(), Texts.of(language, "SupportKeyAlreadyHereException"));
    }
  }

  /** Tries to issue with the key and to add it, in both languages. */
  private static void refused(String key, String exception, List<String> secrets) throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      Customer customer = Fixtures.call(Cast.class, "customer");
      HttpUser user = HttpUser.of(customer).speaking(language);
      String sentence = Texts.of(language, exception);
      String name = Unique.of("never-");
      HttpPage refused =
          HttpPage.open(user, NEW)
              .press(
                  "newForm",
                  "issue",
                  Map.of("supportKey", key, "name", name, "description", DESCRIPTION));
      assertEquals(sentence, refused.error("newForm:supportKey"));
      assertEquals(key, refused.value("newForm:supportKey"));
      assertEquals(name, refused.value("newForm:name"));
      assertEquals(DESCRIPTION, refused.value("newForm:description"));
      secrets.forEach(secret -> assertFalse(refused.body().contains(secret), secret));
      assertFalse(HttpPage.open(user, LIST).text().contains(name));
      assertEquals(404, HttpPage.open(user, VIEW + name).status());

      String own = Fixtures.call(Cast.class, "issueSupportId", customer);
      HttpPage page = add(user, own, key, sentence);
      secrets.forEach(secret -> assertFalse(page.body().contains(secret), secret));
    }
  }

  /** Adds a key that is not taken: the page says why, keeps it, and nothing changes. */
  private static HttpPage add(HttpUser user, String supportId, String key, String sentence)
      throws Exception {
    HttpPage before = HttpPage.open(user, VIEW + supportId);
    HttpPage refused = before.press("keyForm", "addKey", Map.of("supportKey", key));
    assertEquals(sentence, refused.error("keyForm:supportKey"));
    assertEquals(key, refused.value("keyForm:supportKey"));
    assertEquals(before.text(), HttpPage.open(user, VIEW + supportId).text());
    return refused;
  }

  private static Contracts.Made contract(ContractWish wish) throws Exception {
    return Fixtures.call(Contracts.class, "make", wish);
  }
}
