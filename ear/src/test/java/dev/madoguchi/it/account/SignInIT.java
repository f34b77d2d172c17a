package dev.madoguchi.it.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.account.RememberedSignIn;
import dev.madoguchi.account.SignIn;
import dev.madoguchi.account.SignedIn;
import dev.madoguchi.it.MovedClock;
import dev.madoguchi.it.Together;
import dev.madoguchi.it.Unique;
import dev.madoguchi.platform.Installation;
import jakarta.inject.Inject;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Login, the lock after failures, and browsers that stay logged in. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {

  private static final String ADDRESS = "192.0.2.7";
  private static final String WRONG = "Wrong-Password-2026";

  @Inject private SignIn signIn;
  @Inject private Accounts accounts;
  @Inject private Together together;

  @AfterEach
  void resetClock() {
    MovedClock.reset();
  }

  private boolean canSignIn(String loginId) {
    return signIn.signIn(loginId, Accounts.PASSWORD, ADDRESS).isPresent();
  }

  private void failToSignIn(String loginId, int times) {
    for (int i = 0; i < times; i++) {
      assertTrue(signIn.signIn(loginId, WRONG, ADDRESS).isEmpty());
    }
  }

  private String remember(Accounts.Person person) {
    SignedIn signedIn = signIn.signIn(person.mail(), Accounts.PASSWORD, ADDRESS).orElseThrow();
    return signIn.remember(signedIn, "Test browser");
  }

  /** Uses the cookie and gives its next value. */
  private String use(String cookie) {
    return signIn.byRememberedLogin(cookie, ADDRESS).map(RememberedSignIn::cookie).orElseThrow();
  }

  private boolean works(String cookie) {
    return signIn.byRememberedLogin(cookie, ADDRESS).isPresent();
  }

  @Test
  void ACC_11_cookieOfARememberedLoginChangesAtEachUse() {
    Accounts.Person person = accounts.customer();
    String first = remember(person);
    RememberedSignIn used = signIn.byRememberedLogin(first, ADDRESS).orElseThrow();
    assertEquals(person.id(), used.signedIn().accountId());
    assertNotEquals(first, used.cookie());
    assertNotEquals(used.cookie(), use(used.cookie()));
  }

  @Test
  void ACC_11_browserOfAnyNameIsRemembered() {
    SignedIn signedIn =
        signIn.signIn(accounts.customer().mail(), Accounts.PASSWORD, ADDRESS).orElseThrow();
    for (String browser : Arrays.asList(null, "x".repeat(199) + "\uD842\uDFB7", "x".repeat(5000))) {
      assertTrue(works(signIn.remember(signedIn, browser)), browser);
    }
  }

  @Test
  void ACC_11_tabsThatOpenTogetherAreAllLoggedIn() throws Exception {
    String cookie = remember(accounts.customer());
    Callable<RememberedSignIn> tab = () -> signIn.byRememberedLogin(cookie, ADDRESS).orElseThrow();
    var outcomes = together.run(Collections.nCopies(6, tab));
    assertTrue(outcomes.stream().allMatch(Together.Outcome::worked), outcomes.toString());
    assertEquals(1, outcomes.stream().filter(o -> o.value().cookie() != null).count());
  }

  @Test
  void ACC_11_oldCookieIsTakenForThirtySecondsAndIsTheftAfterwards() {
    Accounts.Person person = accounts.customer();
    String other = remember(person);
    String old = remember(person);
    String current = use(old);
    MovedClock.ahead(Duration.ofSeconds(25));
    RememberedSignIn parallel = signIn.byRememberedLogin(old, ADDRESS).orElseThrow();
    assertNull(parallel.cookie());
    MovedClock.ahead(Duration.ofSeconds(45));
    assertFalse(works(old));
    assertFalse(works(current), "the stolen login is ended");
    assertFalse(works(other), "and so is every other of the account");
    assertTrue(canSignIn(person.mail()), "the password still works");
  }

  @Test
  void ACC_11_theftTouchesNobodyElse() {
    String mine = remember(accounts.customer());
    String stolen = remember(accounts.customer());
    use(stolen);
    MovedClock.ahead(Duration.ofMinutes(5));
    assertFalse(works(stolen));
    assertTrue(works(mine));
  }

  @Test
  void ACC_11_loginIsKeptForThirtyDaysFromItsLastUse() {
    String cookie = remember(accounts.customer());
    MovedClock.ahead(Duration.ofDays(29));
    String next = use(cookie);
    MovedClock.ahead(Duration.ofDays(58));
    String last = use(next);
    MovedClock.ahead(Duration.ofDays(89));
    assertFalse(works(last));
  }

  @Test
  void ACC_11_logoutForgetsThisBrowserOnly() {
    Accounts.Person person = accounts.customer();
    String here = remember(person);
    String there = remember(person);
    signIn.forget(here);
    assertFalse(works(here));
    assertTrue(works(there));
    assertFalse(works("invented"));
  }

  @Test
  void ACC_12_unknownLoginIdAndWrongPasswordAnswerAlikeInTheSameTime() {
    Accounts.Person person = accounts.customer();
    long wrong = nanosOfFailure(person.mail());
    long unknown = nanosOfFailure(Unique.of("nobody") + "@it.example");
    assertTrue(unknown > wrong / 3 && wrong > unknown / 3, unknown + " ns and " + wrong + " ns");
  }

  /** The fastest of three, because the machine may be busy. */
  private long nanosOfFailure(String loginId) {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long begin = System.nanoTime();
      failToSignIn(loginId, 1);
      fastest = Math.min(fastest, System.nanoTime() - begin);
    }
    return fastest;
  }

  @Test
  void ACC_12_fiveFailuresLockForFifteenMinutes() {
    Accounts.Person person = accounts.customer();
    failToSignIn(person.mail(), 4);
    assertTrue(signIn.findLockedUntil(person.mail()).isEmpty());
    failToSignIn(person.mail(), 1);
    assertTrue(signIn.findLockedUntil(person.mail()).isPresent());
    assertFalse(canSignIn(person.mail()), "the right password does not help");
    MovedClock.ahead(Duration.ofMinutes(14));
    assertFalse(canSignIn(person.mail()));
    MovedClock.ahead(Duration.ofMinutes(16));
    assertTrue(canSignIn(person.mail()));
  }

  @Test
  void ACC_12_successForgetsTheFailuresBefore() {
    Accounts.Person person = accounts.customer();
    failToSignIn(person.mail(), 4);
    assertTrue(canSignIn(person.mail()));
    failToSignIn(person.mail(), 4);
    assertTrue(canSignIn(person.mail()));
  }

  @Test
  void ACC_12_failuresCountTogetherForFifteenMinutes() {
    Accounts.Person person = accounts.customer();
    failToSignIn(person.mail(), 4);
    MovedClock.ahead(Duration.ofMinutes(16));
    failToSignIn(person.mail(), 1);
    assertTrue(canSignIn(person.mail()));
  }

  @Test
  void ACC_12_loginIdThatNobodyHasIsLockedLikeAnyOther() {
    String nobody = Unique.of("nobody") + "@it.example";
    failToSignIn(nobody, 5);
    assertTrue(signIn.findLockedUntil(nobody).isPresent());
  }

  @Test
  void ACC_12_failuresAtTheSameMomentAreAllCounted() throws Exception {
    Accounts.Person person = accounts.customer();
    Callable<Boolean> guess = () -> signIn.signIn(person.mail(), WRONG, ADDRESS).isPresent();
    var outcomes = together.run(Collections.nCopies(5, guess));
    assertTrue(outcomes.stream().allMatch(Together.Outcome::worked), outcomes.toString());
    assertTrue(outcomes.stream().noneMatch(Together.Outcome::value));
    assertTrue(signIn.findLockedUntil(person.mail()).isPresent());
  }

  @Test
  void suspendedAccountIsOutAtOnce() throws Exception {
    Accounts.Person person = accounts.customer();
    SignedIn signedIn = signIn.signIn(person.mail(), Accounts.PASSWORD, ADDRESS).orElseThrow();
    HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    assertEquals(200, home(browser, signIn.remember(signedIn, "Test browser")).statusCode());
    assertEquals(200, home(browser, null).statusCode());
    accounts.suspend(person);
    assertFalse(signIn.isCurrent(signedIn.accountId(), signedIn.stamp()));
    assertFalse(canSignIn(person.mail()));
    // a page trusts what it asked less than ten seconds ago
    MovedClock.ahead(Duration.ofSeconds(11));
    HttpResponse<String> answer = home(browser, null);
    assertEquals(302, answer.statusCode());
    assertTrue(answer.headers().firstValue("Location").orElse("").contains("/index"));
  }

  private static HttpResponse<String> home(HttpClient browser, String remembered) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Installation.current().publicUrl() + "/customer/home"));
    if (remembered != null) {
      request.header("Cookie", "madoguchi_login=" + remembered);
    }
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void namesOfEmptyAndMissingLoginsAreRefusedWithoutAnError() {
    for (String loginId : List.of("", " ", "x".repeat(500))) {
      assertTrue(signIn.signIn(loginId, WRONG, ADDRESS).isEmpty());
    }
    assertTrue(signIn.signIn(null, null, ADDRESS).isEmpty());
  }
}
