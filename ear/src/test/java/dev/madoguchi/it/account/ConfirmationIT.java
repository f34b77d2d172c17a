package dev.madoguchi.it.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.account.ConfirmationService;
import dev.madoguchi.account.LinkNotUsableException;
import dev.madoguchi.account.LinkState;
import dev.madoguchi.account.NewPassword;
import dev.madoguchi.account.PasswordRefusedException;
import dev.madoguchi.account.PasswordsDifferException;
import dev.madoguchi.account.RegistrationService;
import dev.madoguchi.account.SignIn;
import dev.madoguchi.account.SignedIn;
import dev.madoguchi.entitlement.EntitlementService;
import dev.madoguchi.it.MovedClock;
import dev.madoguchi.it.Together;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.WrittenMails;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.platform.Installation;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.supportid.SupportIdService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The link of the confirmation mail and the password that is chosen there. */
@ExtendWith(ArquillianExtension.class)
class ConfirmationIT {

  private static final String GOOD = "Kumquat-Tsundoku-77";
  private static final Duration WEEK = Duration.ofDays(7);

  @Inject private RegistrationService registration;
  @Inject private ConfirmationService confirmation;
  @Inject private SignIn signIn;
  @Inject private EntitlementService entitlements;
  @Inject private SupportIdService supportIds;
  @Inject private Contracts contracts;
  @Inject private Accounts accounts;
  @Inject private WrittenMails mails;
  @Inject private Together together;
  @Inject private UserTransaction transaction;

  @AfterEach
  void resetClock() {
    MovedClock.reset();
  }

  /** Registers somebody. */
  private String register() {
    return register(Unique.of("jiro") + "@it.example", contracts.make().key());
  }

  private String register(String mail, String key) {
    registration.register(RegistrationForm.filledIn(key, mail, "次郎", Locale.JAPANESE));
    return mail;
  }

  private SignedIn confirm(String token) {
    return confirmation.confirm(token, new NewPassword(GOOD, GOOD));
  }

  private LinkState stateOf(String token) {
    return confirmation.getConfirmation(token).state();
  }

  @Test
  void ACC_07_buttonConfirmsAndTheLinkWorksOnce() {
    String mail = register();
    String token = mails.latestToken(mail);
    assertEquals(LinkState.OPEN, stateOf(token));
    assertEquals(mail, confirmation.getConfirmation(token).loginId());
    confirm(token);
    assertEquals("ACTIVE", accounts.stateOf(mail));
    assertEquals(LinkState.USED, stateOf(token));
    assertNull(confirmation.getConfirmation(token).loginId());
    assertThrows(LinkNotUsableException.class, () -> confirm(token));
  }

  @Test
  void ACC_07_linkWorksOnceAlsoForClicksAtTheSameMoment() throws Exception {
    String mail = register();
    String token = mails.latestToken(mail);
    Callable<SignedIn> click = () -> confirm(token);
    var outcomes = together.run(Collections.nCopies(4, click));
    assertEquals(1, outcomes.stream().filter(Together.Outcome::worked).count());
    assertEquals(2, mails.to(mail).size());
    assertEquals("ACTIVE", accounts.stateOf(mail));
  }

  @Test
  void ACC_07_completionIsMailedOnce() {
    String mail = register();
    confirm(mails.latestToken(mail));
    assertEquals(
        List.of("account-confirm", "account-complete"),
        mails.to(mail).stream().map(m -> m.getTemplate()).toList());
  }

  @Test
  void ACC_07_openingTheLinkConfirmsNothing() throws Exception {
    String mail = register();
    String token = mails.latestToken(mail);
    HttpClient http = HttpClient.newHttpClient();
    URI page = URI.create(Installation.current().publicUrl() + "/confirm?token=" + token);
    for (String method : List.of("GET", "HEAD", "GET")) {
      HttpRequest request =
          HttpRequest.newBuilder(page).method(method, BodyPublishers.noBody()).build();
      var answer = http.send(request, BodyHandlers.ofString());
      assertEquals(200, answer.statusCode());
      assertTrue(method.equals("HEAD") || answer.body().contains(mail), answer.body());
    }
    assertEquals(LinkState.OPEN, stateOf(token));
    assertEquals("PROVISIONAL", accounts.stateOf(mail));
  }

  @Test
  void ACC_07_linkLivesSevenDays() {
    String mail = register();
    String token = mails.latestToken(mail);
    MovedClock.ahead(WEEK.minusMinutes(1));
    assertEquals(LinkState.OPEN, stateOf(token));
    MovedClock.ahead(WEEK);
    assertEquals(LinkState.EXPIRED, stateOf(token));
    assertThrows(LinkNotUsableException.class, () -> confirm(token));
    assertEquals("PROVISIONAL", accounts.stateOf(mail));
  }

  @Test
  void ACC_07_pageOfAnExpiredLinkSendsANewOne() {
    String mail = register();
    String old = mails.latestToken(mail);
    MovedClock.ahead(WEEK.plusHours(1));
    confirmation.sendNewLink(old);
    String next = mails.latestToken(mail);
    assertEquals(2, mails.to(mail).size());
    assertEquals(LinkState.OPEN, stateOf(next));
    confirmation.sendNewLink(old);
    assertEquals(2, mails.to(mail).size(), "one mail, however often the button is pressed");
    confirm(next);
    assertEquals(LinkState.USED, stateOf(old));
    confirmation.sendNewLink(old);
    assertEquals(3, mails.to(mail).size(), "the third is that of the completed registration");
  }

  @Test
  void ACC_07_noNewLinkForOneThatWorksOrWasInvented() {
    String mail = register();
    confirmation.sendNewLink(mails.latestToken(mail));
    confirmation.sendNewLink("invented");
    confirmation.sendNewLink(null);
    assertEquals(1, mails.to(mail).size());
    assertEquals(LinkState.UNKNOWN, stateOf("invented"));
    assertEquals(LinkState.UNKNOWN, stateOf(null));
  }

  @Test
  void ACC_04_passwordsAgainstThePolicyAreRefusedWithTheirReason() {
    String word = Unique.of("Saburo");
    String mail = register(word + "@it.example", contracts.make().key());
    String token = mails.latestToken(mail);
    Map<String, String> bad = new LinkedHashMap<>();
    bad.put("Kumquat-T77", "TOO_SHORT");
    bad.put("Kumquat-Tsundoku-77".repeat(7), "TOO_LONG");
    bad.put("Kumquat-積読-Tsundoku-77", "NOT_HALF_WIDTH");
    bad.put("kumquat-tsundoku-77", "TOO_SIMPLE");
    bad.put("KUMQUAT-TSUNDOKU-77", "TOO_SIMPLE");
    bad.put("Kumquat-Tsundoku", "TOO_SIMPLE");
    bad.put(word + "@it.example", "LOGIN_ID");
    bad.put("Password12345", "COMMON");
    bad.forEach(
        (password, reason) -> {
          PasswordRefusedException refusal =
              assertThrows(
                  PasswordRefusedException.class,
                  () -> confirmation.confirm(token, new NewPassword(password, password)),
                  password);
          assertEquals("PasswordRefusedException." + reason, refusal.key(), password);
          assertEquals("password", refusal.field());
        });
    assertEquals(LinkState.OPEN, stateOf(token), "the link is still good for another try");
    confirm(token);
  }

  @Test
  void ACC_09_passwordIsAskedForTwice() {
    String mail = register();
    String token = mails.latestToken(mail);
    PasswordsDifferException refusal =
        assertThrows(
            PasswordsDifferException.class,
            () -> confirmation.confirm(token, new NewPassword(GOOD, GOOD + "!")));
    assertEquals("repeated", refusal.field());
    assertEquals("PROVISIONAL", accounts.stateOf(mail));
  }

  @Test
  void ACC_09_passwordIsHashedOutsideOfAnyTransaction() throws Exception {
    String mail = register();
    String token = mails.latestToken(mail);
    transaction.begin();
    try {
      confirm(token);
    } finally {
      transaction.rollback();
    }
    assertEquals("ACTIVE", accounts.stateOf(mail));
  }

  @Test
  void ACC_09_whoConfirmsIsSignedInAndCanSignInAgain() {
    String mail = register();
    assertTrue(signIn.signIn(mail, GOOD, "test").isEmpty(), "not before the confirmation");
    SignedIn signedIn = confirm(mails.latestToken(mail));
    assertEquals(Set.of(Roles.CUSTOMER), signedIn.roles());
    assertTrue(signIn.isCurrent(signedIn.accountId(), signedIn.stamp()));
    SignedIn again = signIn.signIn(mail.toUpperCase(Locale.ROOT), GOOD, "test").orElseThrow();
    assertEquals(signedIn.accountId(), again.accountId());
  }

  @Test
  void ACC_09_newcomerIsLedToASupportIdAndReachesNothingBefore() throws Exception {
    String key = contracts.make().key();
    String mail = register(Unique.of("shiro") + "@it.example", key);
    SignedIn signedIn = confirm(mails.latestToken(mail));
    As newcomer = As.customer(signedIn.accountId());
    assertEquals(key, newcomer.get(supportIds::getStart).registrationKey());
    assertEquals(List.of(), newcomer.get(() -> entitlements.find().products()));
    assertEquals(List.of(), newcomer.get(() -> entitlements.find().contracts()));
  }
}
