package dev.madoguchi.browser.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.BrowserTest;
import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.it.AskedTicket;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import dev.madoguchi.it.platform.FaultFixture;
import dev.madoguchi.platform.Roles;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/**
 * What a person or a script is told when something is not there, is not taken, or breaks: in their
 * language, with the number under which the log has it, and with nothing of what is inside.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorPageIT extends BrowserTest {

  private static final Path LOG = Path.of(System.getProperty("it.base.dir"), "log", "server.log");
  private static final String PARTIAL = "partial/ajax";

  private final Map<String, HttpUser> users = new LinkedHashMap<>();

  @BeforeAll
  void logIn() throws Exception {
    Customer hanako = Fixtures.call(Cast.class, "customer");
    users.put("visitor", HttpUser.visitor());
    users.put(Roles.CUSTOMER, HttpUser.of(hanako));
    for (String role : List.of(Roles.AGENT, Roles.OFFICE, Roles.ADMIN)) {
      users.put(role, HttpUser.staff(role));
    }
  }

  private static HttpRequest.Builder request(String path, String language) {
    return HttpUser.request(path).setHeader("Accept-Language", language);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join("; ", answer.headers().allValues(name));
  }

  /** Status, security headers, the words, and nothing that tells of the inside. */
  private static void check(HttpResponse<String> answer, int status, String words) {
    String body = answer.body();
    assertEquals(status, answer.statusCode(), body);
    assertTrue(body.contains(words), body);
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals("DENY", header(answer, "X-Frame-Options"));
    String policy = header(answer, "Content-Security-Policy");
    assertTrue(policy.contains("default-src 'self'") && !policy.contains("unsafe"), policy);
    assertEquals("", header(answer, "Server") + header(answer, "X-Powered-By"));
    for (String inside :
        List.of(
            FaultFixture.SECRET, "Exception", "dev.madoguchi", "WildFly", "Undertow", "JBoss")) {
      assertFalse(body.contains(inside), inside + " in " + body);
    }
  }

  /** The number in the header stands in the answer and, beside what broke, in the log. */
  private static void checkNumber(HttpResponse<String> answer) throws Exception {
    String id = header(answer, "X-Request-Id");
    assertTrue(id.matches("[0-9a-f]{12}"), id);
    assertTrue(answer.body().contains(id), answer.body());
    List<String> lines = Files.readAllLines(LOG);
    int line = 0;
    while (line < lines.size() && !lines.get(line).contains("[" + id + "]")) {
      line++;
    }
    assertTrue(line < lines.size(), "no line of the log has " + id);
    List<String> near = lines.subList(line, Math.min(lines.size(), line + 200));
    assertTrue(near.stream().anyMatch(l -> l.contains(FaultFixture.SECRET)), near.get(0));
  }

  @Test
  void OPS_10_whatDoesNotExistIsTheSamePageForEachAudience() throws Exception {
    for (Map.Entry<String, HttpUser> user : users.entrySet()) {
      HttpResponse<String> answer = user.getValue().send(request("/no/such/page", "ja"));
      check(answer, 404, "ページが見つかりません");
      boolean known = !user.getKey().equals("visitor");
      assertEquals(known, answer.body().contains("id=\"logout\""), user.getKey());
    }
    check(users.get("visitor").send(request("/no/such/page", "en")), 404, "Page not found");
    check(users.get(Roles.AGENT).send(request("/office/contract/list", "ja")), 404, "ページが見つかりません");
  }

  @ParameterizedTest
  @CsvSource({"ja, 処理中に問題が発生しました, リクエスト番号", "en, A problem occurred, Request number"})
  void OPS_05_brokenPageShowsTheNumberThatTheLogHas(String language, String words, String number)
      throws Exception {
    HttpUser visitor = HttpUser.visitor();
    for (String path : List.of("/it/fault?when=load", "/it/fault?when=render", "/it/broken")) {
      HttpResponse<String> answer = visitor.send(request(path, language));
      check(answer, 500, words);
      assertTrue(answer.body().contains(number), answer.body());
      checkNumber(answer);
    }
    Map<String, String> form = HttpUser.hidden(visitor.get("/it/fault").body(), "faultForm");
    form.put("faultForm:fail", "fail");
    HttpResponse<String> answer =
        visitor.send(HttpUser.post("/it/fault", form).setHeader("Accept-Language", language));
    check(answer, 500, words);
    checkNumber(answer);
  }

  @ParameterizedTest
  @CsvSource({"ja, 処理中に問題が発生しました", "en, A problem occurred"})
  void OPS_05_scriptGetsTheSentenceAndTheNumber(String language, String words) throws Exception {
    HttpResponse<String> answer =
        HttpUser.visitor()
            .send(request("/it/fault?when=load", language).header("X-Requested-With", "live"));
    check(answer, 500, words);
    assertTrue(header(answer, "Content-Type").startsWith("application/json"));
    checkNumber(answer);
  }

  @ParameterizedTest
  @CsvSource({"ja, 処理中に問題が発生しました", "en, A problem occurred"})
  void OPS_05_pageThatAsksInBetweenTellsWhatBroke(String language, String words) {
    Browser browser =
        BROWSERS.of("visitor-" + language, Locale.forLanguageTag(language), Browser.DESK);
    browser.open("/it/fault");
    browser.refresh(() -> browser.find(By.id("faultForm:field")).sendKeys("b"));
    browser.awaitText(words);
    assertTrue(browser.text(By.cssSelector(".m-told")).matches("(?s).*[0-9a-f]{12}.*"));
  }

  @ParameterizedTest
  @CsvSource({"ja, この操作はできません", "en, This cannot be done here"})
  void OPS_10_methodThatAnAddressDoesNotKnowIsRefused(String language, String words)
      throws Exception {
    HttpResponse<String> answer =
        users.get(Roles.CUSTOMER).send(request("/language", "ja").DELETE());
    check(answer, 405, "この操作はできません");
    check(HttpUser.visitor().send(request("/language", language).DELETE()), 405, words);
    HttpResponse<String> draft =
        users
            .get(Roles.CUSTOMER)
            .send(
                request("/me/draft?key=a", "ja")
                    .header("X-Requested-With", "draft")
                    .POST(BodyPublishers.noBody()));
    check(draft, 405, "受け付けていません");
    assertTrue(header(draft, "Content-Type").startsWith("application/json"));
  }

  @Test
  void OPS_10_draftThatIsTooLargeIsRefused() throws Exception {
    HttpRequest.Builder draft =
        request("/me/draft?key=large", "ja")
            .header("X-Requested-With", "draft")
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofInputStream(() -> letters(2 << 20)));
    check(users.get(Roles.CUSTOMER).send(draft), 413, "大きすぎ");
  }

  private static InputStream letters(long many) {
    return new InputStream() {
      private long left = many;

      @Override
      public int read() {
        return left-- > 0 ? 'a' : -1;
      }
    };
  }

  @Test
  void OPS_10_whatNobodyCanReadChangesNothing() throws Exception {
    HttpUser customer = users.get(Roles.CUSTOMER);
    check(customer.send(request("/me/draft?key=a", "ja")), 400, "受け付けられませんでした");
    HttpRequest.Builder draft =
        request("/me/draft?key=a", "ja")
            .header("X-Requested-With", "draft")
            .header("Content-Type", "text/plain")
            .PUT(BodyPublishers.ofString("{}"));
    check(customer.send(draft), 415, "読み取れませんでした");
  }

  @Test
  void OPS_10_scriptWithoutASessionIsToldSoAndNotSentToALoginPage() throws Exception {
    for (String path : List.of("/me/draft?key=a", "/customer/ticket/new")) {
      HttpResponse<String> answer =
          HttpUser.visitor().send(request(path, "ja").header("X-Requested-With", "live"));
      assertEquals(401, answer.statusCode(), path);
    }
    HttpResponse<String> partial =
        HttpUser.visitor()
            .send(
                HttpUser.post("/customer/ticket/view?number=1", Map.of("a", "b"))
                    .header("Faces-Request", PARTIAL));
    assertEquals(401, partial.statusCode());
  }

  /** A form that came back with an error, or in the other language, still knows its page. */
  @Test
  void OPS_11_languageCanBeSwitchedOnAPageThatCameBackWithAnError() throws Exception {
    Customer hanako = Fixtures.call(Cast.class, "customer");
    AskedTicket ticket = Fixtures.call(Cast.class, "ask", hanako, "切替", new ArrayList<Long>());
    String page = "/customer/ticket/view?number=" + ticket.number();
    HttpResponse<String> refused =
        HttpUser.of(hanako).submit(page, "replyForm", "send", Map.of("replyForm:text", ""));
    assertEquals(200, refused.statusCode());
    assertTrue(refused.body().contains("name=\"back\" value=\"" + page + "\""), refused.body());
    assertTrue(refused.body().contains("action=\"" + page + "\""), refused.body());
  }
}
