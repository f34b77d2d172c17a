package dev.madoguchi.browser.platform;

import static dev.madoguchi.browser.Markup.LONG;
import static dev.madoguchi.browser.Markup.SHORT;
import static dev.madoguchi.browser.Markup.TINY;
import static dev.madoguchi.browser.Markup.isHarmless;
import static dev.madoguchi.browser.Markup.isKept;
import static dev.madoguchi.browser.Markup.isShown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.BrowserTest;
import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.MailServer;
import dev.madoguchi.browser.Markup;
import dev.madoguchi.browser.page.ConfirmPage;
import dev.madoguchi.browser.page.LoginPage;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.it.mail.MailFixture;
import dev.madoguchi.it.mail.MailRow;
import dev.madoguchi.it.platform.Await;
import dev.madoguchi.platform.Roles;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/**
 * Markup and scripts in every text field and every parameter of the portal (OPS-10): one person
 * registers, asks and is answered in nothing else. The last tests read pages and parameters from
 * the sources, so that a new field or parameter is in it from its first day.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MarkupIT extends BrowserTest {

  private static final String VISITOR = "visitor";

  private final Markup markup = new Markup();
  private final Set<String> loggedIn = new TreeSet<>();
  private final String mail = "'{{subject}}#{7*7}|" + Unique.of("m") + "@markup.example";
  private Contracts.Made contract;
  private String supportId;
  private String terms;
  private String number;

  @BeforeAll
  void makeContract() throws Exception {
    contract = Fixtures.call(Contracts.class, "make", new ContractWish());
  }

  /** The browser of the visitor, of the person of markup, or of somebody of the staff. */
  private Browser of(String role) {
    Browser browser = BROWSERS.of(role);
    if (!Set.of(VISITOR, Roles.CUSTOMER).contains(role) && loggedIn.add(role)) {
      LoginPage.open(browser).login(role + "@example.jp", SampleLogins.PASSWORD, false);
    }
    return browser;
  }

  private static void follow(Browser browser, String button) {
    browser.follow(By.id(button));
  }

  @Test
  @Order(1)
  void OPS_10_loginFieldsShowMarkupAsText() {
    Browser visitor = of(VISITOR).open("/index");
    markup.type(visitor, "loginForm:loginId", LONG);
    visitor.type(By.id("loginForm:password"), LONG);
    follow(visitor, "loginForm:login");
    isKept(visitor, "loginForm:loginId", LONG);
  }

  @Test
  @Order(2)
  void OPS_10_registrationShowsMarkupAsText() {
    Browser visitor = of(VISITOR).open("/register");
    markup.type(visitor, "registerForm:supportKey", SHORT);
    follow(visitor, "registerForm:checkKey");
    isKept(visitor, "registerForm:supportKey", SHORT);
    visitor.type(By.id("registerForm:supportKey"), contract.key());
    follow(visitor, "registerForm:checkKey");
    visitor.click(By.cssSelector("#otherCompany > summary"));
    markup.type(visitor, "companyForm:searchName", LONG);
    markup.type(visitor, "companyForm:searchAddress", LONG);
    follow(visitor, "companyForm:searchCompany");
    isKept(visitor, "companyForm:searchName", LONG);
    isKept(visitor, "companyForm:searchAddress", LONG);
    follow(visitor, "registerForm:confirmCompany");

    Map<String, String> person = new LinkedHashMap<>();
    for (String field : List.of("familyName", "givenName", "department", "jobTitle", "city")) {
      person.put(field, LONG);
    }
    person.put("familyKana", LONG);
    person.put("givenKana", LONG);
    person.put("mail", LONG);
    person.put("phone", "<script>alert(1)</script>");
    person.put("postalCode", TINY);
    person.put("prefecture", SHORT);
    person.put("street", LONG);
    person.forEach((field, text) -> markup.type(visitor, "registerForm:" + field, text));
    visitor.click(By.id("registerForm:privacyConsent"));
    follow(visitor, "registerForm:review");
    person.forEach((field, text) -> isKept(visitor, "registerForm:" + field, text));

    visitor.type(By.id("registerForm:familyKana"), "カナ");
    visitor.type(By.id("registerForm:givenKana"), "カナ");
    visitor.type(By.id("registerForm:mail"), mail);
    visitor.type(By.id("registerForm:phone"), "03-1234-5678");
    visitor.type(By.id("registerForm:postalCode"), "100-0001");
    follow(visitor, "registerForm:review");
    isShown(visitor, LONG, SHORT, mail);
    follow(visitor, "registerForm:register");
    isShown(visitor, mail);
  }

  @Test
  @Order(3)
  void OPS_10_personOfMarkupLogsInAndIsShownAsText() {
    var sent = MAILS.await(mail, "");
    isShown(sent, LONG + " " + LONG);
    Browser customer = of(Roles.CUSTOMER);
    ConfirmPage page = ConfirmPage.open(customer, MailServer.link(sent, "/confirm?token="));
    isShown(customer, mail);
    page.choosePassword(SampleLogins.PASSWORD);
    isShown(customer, LONG);
    isShown(customer.open("/me/home"), LONG + " " + LONG, mail);
  }

  @Test
  @Order(4)
  void OPS_10_supportIdShowsMarkupAsText() {
    Browser customer = of(Roles.CUSTOMER).open("/customer/account/mail");
    markup.type(customer, "mailForm:registeredMail", LONG);
    follow(customer, "mailForm:save");
    isKept(customer, "mailForm:registeredMail", LONG);
    customer.open("/customer/supportid/new");
    markup.type(customer, "newForm:supportKey", SHORT);
    markup.type(customer, "newForm:name", SHORT);
    markup.type(customer, "newForm:description", LONG);
    follow(customer, "newForm:issue");
    isKept(customer, "newForm:supportKey", SHORT);
    isKept(customer, "newForm:name", SHORT);
    isKept(customer, "newForm:description", LONG);
    supportId = Unique.of("markup-");
    customer.type(By.id("newForm:name"), supportId);
    customer.type(By.id("newForm:supportKey"), contract.key());
    follow(customer, "newForm:issue");

    markup.type(customer, "keyForm:supportKey", SHORT);
    follow(customer, "keyForm:addKey");
    isKept(customer, "keyForm:supportKey", SHORT);
    markup.type(customer, "viewForm:description", LONG + TINY);
    follow(customer, "viewForm:describe");
    isKept(customer, "viewForm:description", LONG + TINY);
    isShown(customer, LONG + " " + LONG);
    isShown(customer.open("/customer/supportid/list"), LONG + TINY);
    customer.open("/customer/supportid/people?name=" + supportId);
    markup.type(customer, "personForm:person", LONG);
    follow(customer, "personForm:add");
    isKept(customer, "personForm:person", LONG);
    markup.type(customer, "ccForm:addresses", LONG);
    follow(customer, "ccForm:addCc");
    isKept(customer, "ccForm:addresses", LONG);
  }

  @Test
  @Order(5)
  void TIC_01_ticketShowsMarkupAsText() {
    Browser customer = of(Roles.CUSTOMER).open("/customer/ticket/new");
    markup.type(customer, "newForm:subject", LONG);
    markup.type(customer, "newForm:text", LONG);
    customer.driver().executeScript("document.querySelector('.m-form details').open = true");
    for (String field : List.of("conditions", "model", "osVersion", "endUserName", "cc")) {
      markup.type(customer, "newForm:" + field, LONG);
    }
    customer.refresh(
        () -> {
          markup.type(customer, "newForm:serialNumber", LONG);
          customer.find(By.id("newForm:subject")).click();
        });
    customer.refresh(() -> new Select(customer.find(By.id("newForm:kind"))).selectByValue("fault"));
    isKept(customer, "newForm:conditions", LONG);
    follow(customer, "newForm:send");
    isShown(customer, LONG);
    isKept(customer, "newForm:cc", LONG);
    isKept(customer, "newForm:text", LONG);
    String cc = "'{{subject}}|#{7*7}'@it.example";
    customer.type(By.id("newForm:cc"), cc);
    follow(customer, "newForm:send");
    number = customer.path().replaceAll(".*number=", "");
    customer
        .driver()
        .executeScript("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    isShown(customer, LONG, cc, LONG + " " + LONG);
    assertTrue(Markup.countShown(customer, LONG) >= 6, "subject, text and four statements");
    isShown(customer.open("/customer/ticket/list?tab=all&q=" + number), LONG);
    isHarmless(customer.open("/customer/home"));
    isShown(MAILS.await(mail, number), LONG);
    isShown(MAILS.await(cc, number), LONG);
    assertTrue(MailServer.subject(MAILS.await(mail, number)).endsWith(LONG));
  }

  @Test
  @Order(6)
  void TIC_13_answersAndNotesShowMarkupAsText() throws Exception {
    Browser agent = of(Roles.AGENT);
    isShown(agent.open("/agent/ticket/list?q=" + number), LONG, LONG + " " + LONG);
    String page = "/agent/ticket/view?number=" + number;
    isShown(agent.open(page), LONG, LONG + " " + LONG);
    follow(agent, "takeForm:take");
    markup.type(agent, "noteForm:text", TINY + LONG);
    follow(agent, "noteForm:write");
    markup.type(agent, "replyForm:text", LONG + TINY);
    follow(agent, "replyForm:send");
    isShown(agent, TINY + LONG, LONG + TINY);

    Browser customer = of(Roles.CUSTOMER).open("/customer/ticket/view?number=" + number);
    isShown(customer, LONG + TINY);
    customer.type(By.id("replyForm:text"), LONG + SHORT);
    follow(customer, "replyForm:send");
    isShown(customer, LONG + SHORT);
    isShown(agent.open(page), LONG + SHORT);
    isShown(mailWith(LONG + TINY), LONG);
    isShown(mailWith(LONG + SHORT), LONG);
  }

  @Test
  @Order(7)
  void OPS_03_keptMailsShowMarkupAsText() throws Exception {
    List<MailRow> rows = Fixtures.call(MailFixture.class, "findRows", mail);
    long id = rows.stream().filter(row -> row.subject().contains(number)).findFirst().get().id();
    Browser admin = of(Roles.ADMIN);
    isShown(admin.open("/admin/mail/list?state=all"), LONG);
    isShown(admin.open("/admin/mail/view?id=" + id), LONG, mail);
    Browser visitor = of(VISITOR);
    isShown(visitor.open("/mailbox"), LONG);
    isShown(visitor.open("/mailbox?id=" + id), LONG, mail);
    visitor.driver().switchTo().frame(visitor.find(By.cssSelector("iframe")));
    isShown(visitor, LONG);
    visitor.driver().switchTo().defaultContent();
  }

  @Test
  @Order(8)
  void OPS_02_settingsShowMarkupAsText() throws Exception {
    Browser admin = of(Roles.ADMIN).open("/admin/setting/edit?name=calendar.hours");
    markup.type(admin, "editForm:value", LONG);
    follow(admin, "editForm:save");
    isKept(admin, "editForm:value", LONG);
    String name = "/admin/setting/edit?name=mail.from-name-ja";
    admin.open(name).type(By.id("editForm:value"), SHORT);
    follow(admin, "editForm:save");
    try {
      isShown(admin, SHORT);
      Browser customer = of(Roles.CUSTOMER).open("/customer/ticket/view?number=" + number);
      customer.type(By.id("replyForm:text"), "差出人 " + LONG);
      follow(customer, "replyForm:send");
      isShown(mailWith("差出人 " + LONG), SHORT);
    } finally {
      follow(admin.open(name), "editForm:reset");
    }
  }

  @Test
  @Order(9)
  void TIC_01_kindOfInquiryShowsMarkupAsText() {
    Browser office = of(Roles.OFFICE);
    String page = "/office/inquiry/edit?code=request";
    Map<String, String> before = new LinkedHashMap<>();
    office.open(page);
    for (String id : List.of("nameJa", "nameEn", "helpJa", "helpEn", "checksJa", "checksEn")) {
      before.put(id, office.value(By.id("editForm:" + id)));
      markup.type(office, "editForm:" + id, LONG);
    }
    follow(office, "editForm:save");
    try {
      isShown(office, LONG);
      isKept(office.open(page), "editForm:checksJa", LONG);
      Browser customer = of(Roles.CUSTOMER).open("/customer/ticket/new");
      customer.refresh(
          () -> new Select(customer.find(By.id("newForm:kind"))).selectByValue("request"));
      isShown(customer, LONG);
    } finally {
      office.open(page);
      before.forEach((id, text) -> office.type(By.id("editForm:" + id), text));
      follow(office, "editForm:save");
    }
  }

  @Test
  @Order(9)
  void NOT_04_closingDayShowsMarkupAsText() {
    Browser office = of(Roles.OFFICE).open("/office/calendar/list");
    markup.type(office, "closeForm:reason", LONG);
    follow(office, "closeForm:close");
    isKept(office, "closeForm:reason", LONG);
  }

  @Test
  @Order(9)
  void CON_02_contractsFormsShowMarkupAsText() {
    ContractMarkup.typeAll(of(Roles.OFFICE), markup, contract.number());
  }

  @Test
  @Order(11)
  void OPS_10_plansTermsAndPreparedSupportIdsShowMarkupAsText() {
    terms = PlanMarkup.typeAll(of(Roles.OFFICE), markup, supportId);
  }

  @Test
  @Order(10)
  void OPS_10_parametersOfEveryPageShowMarkupAsText() throws IOException {
    for (Map.Entry<String, Set<String>> page : PageSources.parameters().entrySet()) {
      Browser reader = readerOf(page.getKey());
      for (String name : page.getValue()) {
        reader.open(page.getKey() + "?" + name + "=" + encoded(LONG));
        isHarmless(reader);
        if (name.equals("q")) {
          isKept(reader, "q", LONG);
        }
      }
    }
  }

  @Test
  @Order(12)
  void OPS_10_everyTextFieldWasTried() throws IOException {
    Map<String, String> queries = new HashMap<>();
    queries.put("/customer/ticket/view", "?number=" + number);
    queries.put("/agent/ticket/view", "?number=" + number);
    queries.put("/customer/supportid/view", "?name=" + supportId);
    queries.put("/customer/supportid/people", "?name=" + supportId);
    queries.put("/office/contract/view", "?number=" + contract.number());
    queries.put("/office/contract/certificate", "?number=" + contract.number());
    queries.put("/office/inquiry/edit", "?code=fault");
    queries.put("/office/plan/window", "?plan=STD-WD");
    queries.put("/office/terms/publish", terms);
    queries.put("/office/supportid/view", "?name=" + supportId);
    queries.put("/admin/setting/edit", "?name=calendar.hours");
    queries.put("/office/job/start", "?job=ticket-auto-close");
    queries.put("/admin/job/start", "?job=ticket-auto-close");
    for (String page : List.of("edit", "renew", "cancel")) {
      queries.put("/office/contract/" + page, "?number=" + contract.number());
    }
    Set<String> untried = new TreeSet<>();
    for (String page : PageSources.paths()) {
      Browser reader = readerOf(page).open(page + queries.getOrDefault(page, ""));
      markup.untried(reader).forEach(id -> untried.add(page + " " + id));
    }
    // a search is tried by its parameter; moments and numbers are no text
    String others = ".*( q| sales|:asOf|:from|:to|:(first|last)Day|On|:graceDays|:targetCount)";
    untried.removeIf(field -> field.matches(others));
    assertEquals(Set.of(), untried);
  }

  private MimeMessage mailWith(String text) throws Exception {
    return Await.until(
            () ->
                MAILS.findMails(mail).stream()
                    .filter(sent -> MailServer.text(sent).contains(text))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private Browser readerOf(String page) {
    String folder = page.lastIndexOf('/') == 0 ? VISITOR : page.split("/")[1];
    return of(folder.equals("me") ? Roles.CUSTOMER : folder);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
