package dev.madoguchi.browser.account;

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

/** The page on which a customer enters the registered mail. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RegisteredMailPageIT {

  private static final String PAGE = "/customer/account/mail";

  private static Contracts.Made contract(String mail) throws Exception {
    return Fixtures.call(Contracts.class, "make", new ContractWish().registeredTo(mail));
  }

  private static HttpPage save(HttpUser user, String mail) throws Exception {
    return HttpPage.open(user, PAGE).press("mailForm", "save", Map.of("registeredMail", mail));
  }

  @Test
  void CON_11_enteredMailShowsItsContractsAndNoOthers() throws Exception {
    Customer customer = Fixtures.call(Cast.class, "customer");
    HttpUser user = HttpUser.of(customer);
    String mail = Unique.of("desk") + "@it.example";
    Contracts.Made contract = contract(mail);
    Contracts.Made foreign = contract(Unique.of("desk") + "@it.example");
    HttpPage list = save(user, mail);
    assertEquals("/customer/contract/list", list.path());
    assertTrue(list.text().contains(contract.number()));
    assertTrue(list.lines().contains(mail));
    assertFalse(list.text().contains(foreign.number()));
    assertEquals(mail, HttpPage.open(user, PAGE).value("mailForm:registeredMail"));
    assertTrue(HttpPage.open(user, "/me/home").text().contains(mail));
    assertFalse(save(user, "").text().contains(contract.number()));
  }

  @Test
  void ACC_05_refusalsStandAtTheFieldInTheReadersLanguageAndWhatWasTypedStays() throws Exception {
    Customer customer = Fixtures.call(Cast.class, "customer");
    String other = Unique.of("desk") + "@other.example";
    contract(other);
    String unknown = Unique.of("desk") + "@it.example";
    for (Locale language : Texts.LANGUAGES) {
      HttpUser user = HttpUser.of(customer).speaking(language);
      for (String key : List.of("MailDomainsDifferException", "RegisteredMailUnknownException")) {
        String typed = key.startsWith("Mail") ? other : unknown;
        HttpPage page = save(user, typed);
        String sentence = Texts.of(language, key).replace("{0}", customer.loginId());
        assertEquals(sentence, page.error("mailForm:registeredMail"));
        assertEquals(typed, page.value("mailForm:registeredMail"));
      }
    }
  }
}
