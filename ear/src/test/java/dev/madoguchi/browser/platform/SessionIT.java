package dev.madoguchi.browser.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.Site;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions and requests that somebody else would like to make in a person's name. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionIT {

  private static final String SESSION = "JSESSIONID";
  private static final String PROTECTED = "/customer/home";

  private Customer customer;

  @BeforeAll
  void register() throws Exception {
    customer = Fixtures.call(Cast.class, "customer");
  }

  @Test
  void OPS_10_loginChangesTheSessionIdAndTheOldOneIsWorthNothing() throws Exception {
    HttpUser user = HttpUser.visitor();
    user.get("/index");
    String planted = user.cookie(SESSION).orElseThrow();
    user.login(customer.loginId(), SampleLogins.PASSWORD, Map.of());
    assertNotEquals(planted, user.cookie(SESSION).orElseThrow());
    assertEquals(200, user.get(PROTECTED).statusCode());

    HttpRequest.Builder theft =
        HttpUser.request(PROTECTED).header("Cookie", SESSION + "=" + planted);
    assertEquals(302, HttpUser.visitor().send(theft).statusCode());
  }

  @Test
  void OPS_10_cookiesAreHiddenFromScriptsAndOtherSites() throws Exception {
    HttpUser user = HttpUser.visitor();
    List<String> cookies =
        user.login(customer.loginId(), SampleLogins.PASSWORD, Map.of("loginForm:remember", "true"))
            .headers()
            .allValues("Set-Cookie");
    assertEquals(2, cookies.stream().filter(cookie -> !isRemoved(cookie)).count(), "" + cookies);
    for (String cookie : cookies) {
      String flags = cookie.toLowerCase();
      assertTrue(flags.contains("httponly"), cookie);
      assertTrue(flags.contains("samesite=lax"), cookie);
      assertTrue(flags.contains("path=/"), cookie);
      assertFalse(flags.contains("secure"), "the tests' portal has no https: " + cookie);
    }
  }

  private static boolean isRemoved(String cookie) {
    return cookie.toLowerCase().contains("max-age=0");
  }

  @Test
  void OPS_10_formOfAnotherSiteIsRefused() throws Exception {
    for (Map.Entry<String, String> header :
        Map.of("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site").entrySet()) {
      HttpUser user = HttpUser.visitor();
      HttpResponse<String> answer =
          user.send(
              HttpUser.post("/index", typed(user)).header(header.getKey(), header.getValue()));
      assertEquals(403, answer.statusCode(), header.getKey());
      assertEquals(302, user.get(PROTECTED).statusCode(), "nobody is logged in");
    }
  }

  @Test
  void OPS_10_formOfThePortalIsTaken() throws Exception {
    HttpUser user = HttpUser.visitor();
    user.send(HttpUser.post("/index", typed(user)).header("Origin", Site.ADDRESS));
    assertEquals(200, user.get(PROTECTED).statusCode());
  }

  @Test
  void OPS_10_formWithoutTheNumberOfItsPageDoesNothing() throws Exception {
    HttpUser user = HttpUser.visitor();
    Map<String, String> guessed = typed(user);
    guessed.remove("jakarta.faces.ViewState");
    user.send(HttpUser.post("/index", guessed));
    assertEquals(302, user.get(PROTECTED).statusCode());

    Map<String, String> stolen = typed(HttpUser.visitor());
    user.send(HttpUser.post("/index", stolen));
    assertEquals(302, user.get(PROTECTED).statusCode());
  }

  private Map<String, String> typed(HttpUser user) throws Exception {
    Map<String, String> fields =
        new LinkedHashMap<>(HttpUser.hidden(user.get("/index").body(), "loginForm"));
    fields.put("loginForm:loginId", customer.loginId());
    fields.put("loginForm:password", SampleLogins.PASSWORD);
    fields.put("loginForm:login", "loginForm:login");
    return fields;
  }
}
