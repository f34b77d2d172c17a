package dev.madoguchi.browser.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpForms;
import dev.madoguchi.browser.HttpPage;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.MailServer;
import dev.madoguchi.browser.Texts;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import dev.madoguchi.platform.PlainText;
import dev.madoguchi.platform.Roles;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Characters that forms, addresses and scripts send, whatever they are (decision 0012). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CharactersIT {

  private static final MailServer MAILS = MailServer.shared();

  /** Beyond the first plane, a variant, emoji of several characters, another direction. */
  private static final String RARE = "𠮷野 葛\uDB40\uDD00城 👩\u200D👩\u200D👧 ❤\uFE0F שלום";

  private Customer customer;
  private HttpUser user;

  @BeforeAll
  void logIn() throws Exception {
    customer = Fixtures.call(Cast.class, "customer");
    user = HttpUser.of(customer);
  }

  @Test
  void TIC_12_rareCharactersArriveAsTypedOnPagesAndInMails() throws Exception {
    String text = "1行目 " + RARE + "\r\n  2行目\t" + RARE;
    HttpPage ticket = HttpForms.ask(user, Map.of("subject", RARE, "text", text));
    String number = HttpForms.number(ticket);
    HttpUser agent = HttpUser.staff(Roles.AGENT);
    for (HttpPage page :
        List.of(ticket, HttpPage.open(agent, "/agent/ticket/view?number=" + number))) {
      assertTrue(page.body().contains(text.replace("\r\n", "\n")), page.body());
      assertTrue(page.text().contains(RARE), page.text());
    }
    var mail = MAILS.await(customer.loginId(), number);
    assertTrue(MailServer.subject(mail).endsWith(RARE), MailServer.subject(mail));
    assertTrue(lines(MailServer.text(mail)).contains(RARE + "\n  2行目\t" + RARE));
    assertTrue(lines(MailServer.html(mail)).contains("2行目\t" + RARE));
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }

  @Test
  void TIC_11_rareCharactersAreFound() throws Exception {
    String number = HttpForms.number(HttpForms.ask(user, Map.of("subject", "𩸽の件")));
    for (String q : List.of("𩸽", "\u200B𩸽\u0000")) {
      String list = "/customer/ticket/list?q=" + encoded(q);
      assertTrue(HttpPage.open(user, list).text().contains(number), q);
    }
  }

  @Test
  void OPS_10_unseenCharactersReachNoPageAndNoMail() throws Exception {
    String bad = "exe\u202Egpj\u0000.\u0007\u2066\uFFFE\u0085";
    String subject = "件名" + bad + "\u200B\u00AD\u200E\r\nX: y";
    HttpPage ticket =
        HttpForms.ask(
            user,
            Map.of(
                "subject",
                subject,
                "text",
                "本文\u001B[31m" + bad,
                "conditions",
                bad,
                "model",
                bad,
                "osVersion",
                bad,
                "endUserName",
                bad));
    String number = HttpForms.number(ticket);
    HttpUser agent = HttpUser.staff(Roles.AGENT);
    for (HttpPage page :
        List.of(
            ticket,
            HttpPage.open(user, "/customer/ticket/list?tab=all"),
            HttpPage.open(agent, "/agent/ticket/list?q=" + number),
            HttpPage.open(agent, "/agent/ticket/view?number=" + number))) {
      assertTrue(page.text().contains("件名exegpj.\uFFFD X: y"), page.text());
      assertTrue(PlainText.isPlain(page.body().replace("\r\n", "\n")), page.path());
    }
    assertTrue(ticket.body().contains("本文[31mexegpj.\uFFFD</div>"), ticket.body());
    var mail = MAILS.await(customer.loginId(), number);
    assertTrue(MailServer.subject(mail).endsWith("件名exegpj.\uFFFD X: y"));
    assertTrue(PlainText.isPlain(lines(MailServer.text(mail))));
    assertTrue(PlainText.isPlain(lines(MailServer.html(mail))));
  }

  @Test
  void OPS_10_whatShowsNothingIsNoAnswer() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      Customer silent = Fixtures.call(Cast.class, "customer");
      HttpUser writer = HttpUser.of(silent).speaking(language);
      for (String nothing : List.of(" 　\t", "\u200B\u200D\uFEFF", "\u0301\u3099", "\u3164")) {
        HttpPage refused = HttpForms.ask(writer, Map.of("subject", nothing, "text", nothing));
        for (String field : List.of("subject", "text")) {
          String label = Texts.of(language, "customer.ticket.new." + field);
          assertEquals(
              Texts.of(language, "jakarta.faces.component.UIInput.REQUIRED").replace("{0}", label),
              refused.error("newForm:" + field));
        }
      }
      String list = HttpPage.open(writer, "/customer/ticket/list?tab=all").body();
      assertFalse(list.contains("/customer/ticket/view?number="), list);
    }
  }

  @Test
  void OPS_10_halfCharactersBreakNothingAndAreNotStored() throws Exception {
    String name = Fixtures.call(Cast.class, "issueSupportId", customer);
    String page = "/customer/supportid/view?name=" + name;
    String body =
        HttpUser.hidden(user.get(page).body(), "viewForm").entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    String half = "a%ED%A0%80b%C0%80c%FFd%F0%A0%AE%B7";
    HttpResponse<String> answer =
        user.send(
            HttpUser.request(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        body + "&viewForm:description=" + half + "&viewForm:describe=x")));
    assertEquals(302, answer.statusCode(), answer.body());
    String stored = HttpPage.open(user, page).value("viewForm:description");
    assertTrue(stored.matches("a\uFFFD+b\uFFFD+c\uFFFDd𠮷"), stored);
    for (String list : List.of("/customer/ticket/list?tab=all&q=", "/register?x=")) {
      assertEquals(200, user.get(list + half).statusCode(), list);
    }
  }

  @Test
  void TIC_14_draftComesBackWithoutUnseenCharacters() throws Exception {
    String sent = "{\"text\":\"a\u0000b\u202Ec\\ud800 𠮷 \\u001b\"}";
    HttpResponse<String> kept =
        user.send(
            draft()
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(sent, StandardCharsets.UTF_8)));
    assertEquals(204, kept.statusCode(), kept.body());
    assertEquals("{\"text\":\"abc\\ud800 𠮷 \\u001b\"}", user.send(draft()).body());
  }

  private static java.net.http.HttpRequest.Builder draft() {
    return HttpUser.request("/me/draft?key=characters").header("X-Requested-With", "draft");
  }

  @Test
  void TIC_11_searchWithoutEndIsAnswered() throws Exception {
    String endless = "x".repeat(40_000);
    assertEquals(200, user.get("/customer/ticket/list?q=" + endless).statusCode());
    assertEquals(
        200, HttpUser.staff(Roles.AGENT).get("/agent/ticket/list?q=" + endless).statusCode());
    assertEquals(
        200, HttpUser.staff(Roles.OFFICE).get("/office/contract/list?q=" + endless).statusCode());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
