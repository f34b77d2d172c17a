package dev.madoguchi.browser.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpForms;
import dev.madoguchi.browser.HttpPage;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.Texts;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.it.mail.MailFixture;
import dev.madoguchi.it.mail.MailRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registration with a support key that can't be used, as its pages answer in both languages. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BadKeyIT {

  private static final String FORM = "registerForm";
  private static final String REFUSAL = "InvalidSupportKeyException";

  @Test
  void ACC_08_unusableKeyIsAnsweredAtItsFieldAlikeAndStaysThere() throws Exception {
    List<String> keys =
        List.of(
            "ABCDE-FGHJK-MNPQR-STUVW-XYZ23",
            "<b>'\"",
            contract(new ContractWish().between(-300, -1)).key(),
            contract(new ContractWish().between(1, 300)).key(),
            contract(new ContractWish().cancelledToday()).key(),
            contract(new ContractWish().withKeys(1, 1)).key());
    for (Locale language : Texts.LANGUAGES) {
      HttpUser visitor = HttpUser.visitor().speaking(language);
      for (String key : keys) {
        HttpPage page =
            HttpPage.open(visitor, "/register").press(FORM, "checkKey", Map.of("supportKey", key));
        assertEquals(Texts.of(language, REFUSAL), page.error(FORM + ":supportKey"), key);
        assertEquals(key, page.value(FORM + ":supportKey"));
        assertFalse(page.has(FORM + ":confirmCompany"));
      }
    }
  }

  @Test
  void ACC_08_keyThatEndsDuringTheRegistrationRegistersNobodyAndWhatWasTypedStays()
      throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      Contracts.Made contract = contract(new ContractWish());
      String mail = Unique.of("too-late") + "@it.example";
      HttpPage review =
          HttpForms.register(language, contract.key())
              .press(FORM, "review", HttpForms.person(mail));
      assertTrue(review.has(FORM + ":register"), review.body());
      Fixtures.call(Contracts.class, "end", contract);

      HttpPage refused = review.press(FORM, "register", Map.of());
      assertTrue(refused.lines().contains(Texts.of(language, REFUSAL)), refused.lines());
      assertTrue(refused.text().contains(mail), refused.text());
      assertEquals(mail, refused.press(FORM, "backToPerson", Map.of()).value(FORM + ":mail"));
      assertNull(Fixtures.call(Accounts.class, "stateOf", mail));
      List<MailRow> mails = Fixtures.call(MailFixture.class, "findRows", mail);
      assertEquals(List.of(), mails);
    }
  }

  private static Contracts.Made contract(ContractWish wish) throws Exception {
    return Fixtures.call(Contracts.class, "make", wish);
  }
}
