package dev.madoguchi.it.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.account.InvalidSupportKeyException;
import dev.madoguchi.account.KeyOffer;
import dev.madoguchi.account.LoginIdTakenException;
import dev.madoguchi.account.RegisterWithKey;
import dev.madoguchi.account.RegistrationService;
import dev.madoguchi.it.Together;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.Violated;
import dev.madoguchi.it.WrittenMails;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.mail.OutboxMail;
import dev.madoguchi.platform.TooManyAttemptsException;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registration by support key, up to the mail with the link. */
@ExtendWith(ArquillianExtension.class)
class RegistrationIT {

  private static final String ADDRESS = "192.0.2.8";
  private static final String UNKNOWN = "ABCDE-FGHJK-MNPQR-STUVW-XYZ23";

  @Inject private RegistrationService registration;
  @Inject private Contracts contracts;
  @Inject private Accounts accounts;
  @Inject private WrittenMails mails;
  @Inject private Together together;

  private static String newMail() {
    return Unique.of("hanako") + "@it.example";
  }

  private static RegisterWithKey command(String key, String mail) {
    return RegistrationForm.filledIn(key, mail, "花子", Locale.JAPANESE);
  }

  private KeyOffer checkKey(String typed) {
    return registration.checkKey(typed, ADDRESS);
  }

  @Test
  void ACC_03_takenLoginIdIsAnErrorOnItsFieldWhateverItsCase() {
    String key = contracts.make().key();
    String mail = newMail();
    registration.register(command(key, mail));
    for (String again : List.of(mail, mail.toUpperCase(Locale.ROOT))) {
      LoginIdTakenException refusal =
          assertThrows(
              LoginIdTakenException.class, () -> registration.register(command(key, again)));
      assertEquals("mail", refusal.field());
      assertThrows(LoginIdTakenException.class, () -> registration.checkMail(key, again));
    }
    assertEquals(1, mails.to(mail).size());
  }

  @Test
  void ACC_03_oneOfTwoWinsWhoTakeTheSameLoginIdAtTheSameMoment() throws Exception {
    String key = contracts.make().key();
    for (int round = 0; round < 5; round++) {
      String mail = newMail();
      Callable<Void> register =
          () -> {
            registration.register(command(key, mail));
            return null;
          };
      var outcomes = together.run(Collections.nCopies(3, register));
      assertEquals(1, outcomes.stream().filter(Together.Outcome::worked).count());
      assertTrue(
          outcomes.stream()
              .filter(o -> !o.worked())
              .allMatch(o -> o.failure() instanceof LoginIdTakenException),
          outcomes.toString());
      assertEquals(1, mails.to(mail).size());
    }
  }

  @Test
  void ACC_03_takenLoginIdsCanNotBeReadOut() throws Exception {
    String key = contracts.make().key();
    String mail = newMail();
    registration.register(command(key, mail));
    for (int i = 0; i < 30; i++) {
      String typed = i % 2 == 0 ? mail : newMail();
      if (i % 2 == 0) {
        assertThrows(LoginIdTakenException.class, () -> registration.checkMail(key, typed));
      } else {
        registration.checkMail(key, typed);
      }
    }
    for (String typed : List.of(mail, newMail())) {
      assertThrows(TooManyAttemptsException.class, () -> registration.checkMail(key, typed));
    }
    RegisterWithKey again = command(key, mail);
    for (int i = 0; i < 29; i++) {
      assertThrows(LoginIdTakenException.class, () -> registration.register(again));
    }
    assertThrows(TooManyAttemptsException.class, () -> registration.register(again));
    registration.checkMail(contracts.make().key(), newMail());
    assertThrows(
        InvalidSupportKeyException.class, () -> registration.checkMail("ABCDE", newMail()));
  }

  @Test
  void ACC_08_formSentTwiceAtTheSameMomentMakesOneAccount() throws Exception {
    String key = contracts.make().key();
    for (int round = 0; round < 5; round++) {
      String mail = newMail();
      RegisterWithKey form = changed(command(key, mail), true, "form of " + mail);
      Callable<Void> register =
          () -> {
            registration.register(form);
            return null;
          };
      var outcomes = together.run(Collections.nCopies(3, register));
      assertTrue(outcomes.stream().allMatch(Together.Outcome::worked), outcomes.toString());
      registration.register(form);
      assertEquals(1, mails.to(mail).size());
    }
  }

  @Test
  void ACC_03_loginIdIsAMailAddressOfAtMostHundredHalfWidthCharacters() throws Exception {
    String key = contracts.make().key();
    String tooLong = "a".repeat(60) + "@" + "b".repeat(40) + ".example";
    for (String bad :
        List.of("花子@it.example", "no-address", tooLong, "two@it.example,three@it.example")) {
      assertEquals(
          Set.of("mail"), Violated.by(() -> registration.register(command(key, bad))), bad);
    }
  }

  @Test
  void ACC_08_keyShowsItsCompanyHoweverItIsTyped() {
    Contracts.Made contract = contracts.make();
    String loose = contract.key().replace("-", " ").toLowerCase(Locale.ROOT);
    String wide = contract.key().replace('-', '－').replace('2', '２').replace('A', 'Ａ');
    for (String typed : List.of(contract.key(), loose, wide)) {
      KeyOffer offer = checkKey(typed);
      assertEquals(contract.company(), offer.companyName());
      assertTrue(offer.address().startsWith("東京都港区"));
      assertEquals("03-5550-1234", offer.phone());
    }
  }

  @Test
  void ACC_08_unknownEndedCancelledAndFutureKeysAreRefusedAlike() {
    List<String> keys =
        List.of(
            UNKNOWN,
            "",
            contracts.make(new ContractWish().between(-300, -1)).key(),
            contracts.make(new ContractWish().cancelledToday()).key(),
            contracts.make(new ContractWish().between(1, 300)).key(),
            contracts.make(new ContractWish().withKeys(1, 1)).key());
    for (String key : keys) {
      InvalidSupportKeyException refusal =
          assertThrows(InvalidSupportKeyException.class, () -> checkKey(key), key);
      assertEquals("supportKey", refusal.field());
      assertEquals(List.of(), refusal.arguments());
    }
    String mail = newMail();
    String ended = keys.get(2);
    assertThrows(
        InvalidSupportKeyException.class, () -> registration.register(command(ended, mail)));
    assertNull(accounts.stateOf(mail));
  }

  @Test
  void OPS_10_keysCanNotBeGuessedFromOneAddress() {
    String right = contracts.make().key();
    String guesser = Unique.of("address");
    for (int i = 0; i < 30; i++) {
      registration.checkKey(right, guesser);
      assertThrows(InvalidSupportKeyException.class, () -> registration.checkKey(UNKNOWN, guesser));
    }
    for (String key : List.of(UNKNOWN, right)) {
      TooManyAttemptsException refusal =
          assertThrows(TooManyAttemptsException.class, () -> registration.checkKey(key, guesser));
      assertEquals("supportKey", refusal.field());
    }
    assertFalse(checkKey(right).companyName().isEmpty(), "other addresses are not concerned");
  }

  @Test
  void ACC_08_firstAndLastDayOfMaintenanceCount() {
    Contracts.Made lastDay = contracts.make(new ContractWish().between(-300, 0));
    Contracts.Made firstDay = contracts.make(new ContractWish().between(0, 300));
    assertEquals(lastDay.company(), checkKey(lastDay.key()).companyName());
    assertEquals(firstDay.company(), checkKey(firstDay.key()).companyName());
  }

  @Test
  void ACC_08_serverRefusesWithoutConsent() throws Exception {
    String mail = newMail();
    RegisterWithKey right = command(contracts.make().key(), mail);
    assertEquals(
        Set.of("privacyConsent"),
        Violated.by(() -> registration.register(changed(right, false, null))));
    assertNull(accounts.stateOf(mail));
    assertTrue(mails.to(mail).isEmpty());
  }

  private static RegisterWithKey changed(RegisterWithKey form, boolean consent, String token) {
    return new RegisterWithKey(
        form.supportKey(),
        form.familyName(),
        form.givenName(),
        form.familyKana(),
        form.givenKana(),
        form.department(),
        form.title(),
        form.mail(),
        form.phone(),
        form.postalCode(),
        form.prefecture(),
        form.city(),
        form.street(),
        form.productNews(),
        consent,
        form.language(),
        form.claimedCompanyId(),
        token);
  }

  @Test
  void ACC_08_everyFieldOfThePersonIsCheckedOnTheServer() throws Exception {
    RegisterWithKey bad =
        new RegisterWithKey(
            contracts.make().key(),
            " ",
            "",
            "kensho",
            "太郎",
            "d".repeat(101),
            null,
            newMail(),
            "call me",
            "東京",
            "",
            "",
            "",
            false,
            true,
            Locale.JAPANESE,
            null,
            null);
    assertEquals(
        Set.of(
            "familyName",
            "givenName",
            "familyKana",
            "givenKana",
            "department",
            "phone",
            "postalCode",
            "prefecture",
            "city",
            "street"),
        Violated.by(() -> registration.register(bad)));
  }

  @Test
  void ACC_09_mailHasUserNameCompanyAndLinkInTheLanguageOfThePerson() {
    Contracts.Made contract = contracts.make();
    String mail = newMail();
    registration.register(RegistrationForm.filledIn(contract.key(), mail, "Jane", Locale.ENGLISH));
    OutboxMail written = mails.to(mail).get(0);
    assertEquals(Locale.ENGLISH, written.getLanguage());
    assertTrue(written.getText().contains(mail), written.getText());
    assertTrue(written.getText().contains(contract.company()), written.getText());
    assertTrue(written.getText().contains("/confirm?token="), written.getText());
    assertTrue(written.getHtml().contains("/confirm?token"), written.getHtml());
    assertEquals("PROVISIONAL", accounts.stateOf(mail));
  }

  @Test
  void ACC_10_anyNumberOfPersonsRegisterWithOneKey() throws Exception {
    Contracts.Made contract = contracts.make();
    String first = newMail();
    String second = newMail();
    registration.register(command(contract.key(), first));
    registration.register(command(contract.key(), second));
    assertEquals("PROVISIONAL", accounts.stateOf(first));
    assertEquals("PROVISIONAL", accounts.stateOf(second));
  }

  @Test
  void ACC_08_registrationIsForVisitorsAndStaffAlike() throws Exception {
    String key = contracts.make().key();
    assertFalse(As.office(1).get(() -> checkKey(key)).companyName().isEmpty());
  }
}
