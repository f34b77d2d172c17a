package dev.madoguchi.browser.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.BrowserTest;
import dev.madoguchi.browser.MailServer;
import dev.madoguchi.browser.page.ConfirmPage;
import dev.madoguchi.browser.page.DeskTicketPage;
import dev.madoguchi.browser.page.JobPage;
import dev.madoguchi.browser.page.LoginPage;
import dev.madoguchi.browser.page.NewSupportIdPage;
import dev.madoguchi.browser.page.NewTicketPage;
import dev.madoguchi.browser.page.RegisterPage;
import dev.madoguchi.browser.page.TicketPage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;

/**
 * The whole path, from a key to a closed ticket, as its people walk it. Each language has a
 * contract of its own, whose key is on no support ID.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("journey")
abstract class Journey extends BrowserTest {

  private static final String PASSWORD = "Michi-no-Eki-2026";
  private static final String SAMPLE_PASSWORD = "Madoguchi-2026";

  private final Locale language;
  private final String key;
  private final String contract;
  private final String serial;
  private final String mail;
  private final String supportId;
  private final String done;

  private String number;

  Journey(Locale language, String key, String contract, String serial, String done) {
    this.language = language;
    this.key = key;
    this.contract = contract;
    this.serial = serial;
    this.mail = "hanako-" + language.getLanguage() + "@journey.example";
    this.supportId = "journey-" + language.getLanguage();
    this.done = done;
  }

  /** Size of the large attachment in bytes. */
  abstract long largeFile();

  private Browser customer() {
    return BROWSERS.of("customer", language, Browser.DESK);
  }

  Browser staff(String loginId) {
    Browser browser = BROWSERS.of(loginId, language, Browser.DESK);
    LoginPage.open(browser).login(loginId, SAMPLE_PASSWORD, false);
    return browser;
  }

  @Test
  @Order(1)
  void ACC_08_registrationWithASupportKeyKeepsEntriesAndAsksForConsent() {
    RegisterPage page = RegisterPage.open(customer()).key("ABCDE-12345");
    assertFalse(page.keyError().isBlank());
    page.key(key).company().person(mail);
    assertFalse(page.canReview());
    page.consent();
    assertTrue(page.canReview());
    page.review().backToPerson();
    assertEquals(mail, page.mail());
    page.review().register();
    assertTrue(customer().shows(mail));
  }

  @Test
  @Order(2)
  void ACC_09_theLinkOfTheMailAsksForAPasswordAndLogsIn() {
    String link = MailServer.link(MAILS.await(mail, ""), "/confirm?token=");
    ConfirmPage page = ConfirmPage.open(customer(), link);
    assertTrue(customer().shows(mail));
    page.choosePassword(PASSWORD);
    assertEquals("/customer/home", customer().path());
    ConfirmPage.open(customer(), link);
    assertEquals(0, customer().count(By.id("confirmForm:password")));
  }

  @Test
  @Order(3)
  void ACC_11_stayLoggedInOutlivesTheSession() {
    customer().open("/customer/home");
    LoginPage.logout(customer());
    customer().open("/customer/home");
    assertTrue(customer().path().startsWith("/index"));
    LoginPage.open(customer()).login(mail, PASSWORD, true);
    customer().driver().manage().deleteCookieNamed("JSESSIONID");
    assertEquals("/customer/home", customer().open("/customer/home").path());
  }

  @Test
  @Order(4)
  void CON_05_theCustomerIssuesASupportIdWithTheKeyFilledIn() {
    NewSupportIdPage page = NewSupportIdPage.open(customer());
    assertEquals(key, page.key());
    page.issue(key, supportId, "東京本社");
    assertTrue(customer().shows(supportId));
  }

  /** What has to be done before the first question; nothing by default. */
  void beforeAsking(Browser customer) {}

  @Test
  @Order(5)
  void TIC_01_theCustomerOpensATicketWithTwoAttachmentsAndSeesWhy() throws IOException {
    beforeAsking(customer());
    NewTicketPage page = NewTicketPage.open(customer()).serialNumber(serial);
    assertTrue(page.entitlement().contains(contract), page.entitlement());
    page.kind("usage").ask("再起動について / Restart", "1. 電源を入れ直す\n2. ログを確認する <b>&</b>");
    page.attach(file("構成図.txt", 2_000), file("large.bin", largeFile()));
    number = page.send();
    assertTrue(number.matches("\\d{13}"), number);
    TicketPage ticket = TicketPage.open(customer(), number);
    assertTrue(ticket.messages().contains("2. ログを確認する <b>&</b>"));
    assertTrue(ticket.files().contains("構成図.txt") && ticket.files().contains("large.bin"));
  }

  @Test
  @Order(6)
  void TIC_07_theCustomerGetsTheMailWithTheNumber() {
    String text = MailServer.text(MAILS.await(mail, number));
    assertTrue(text.contains("/customer/ticket/view?number=" + number), text);
  }

  @Test
  @Order(7)
  void TIC_13_anAgentTakesTheTicketAndAnswers() {
    DeskTicketPage page = DeskTicketPage.fromQueue(staff("agent@example.jp"), number).take();
    page.note("社内だけの話").reply("電源を入れ直してください。");
    assertTrue(page.messages().contains("社内だけの話"));
    assertTrue(page.messages().contains("電源を入れ直してください。"));
  }

  @Test
  @Order(8)
  void TIC_12_theCustomerReadsTheAnswerButNotTheNote() {
    TicketPage ticket = TicketPage.open(customer(), number);
    assertTrue(ticket.messages().contains("電源を入れ直してください。"));
    assertFalse(ticket.browser().shows("社内だけの話"));
    assertTrue(ticket.canReply());
  }

  @Test
  @Order(9)
  void TIC_09_theJobClosesTheTicketAndASecondRunChangesNothing() {
    Browser admin = staff("admin@example.jp");
    LocalDateTime later = LocalDateTime.now().plusDays(40);
    assertTrue(JobPage.run(admin, "ticket-auto-close", later).written() > 0);
    assertTrue(TicketPage.open(customer(), number).state().contains(done));
    assertEquals(0, JobPage.run(admin, "ticket-auto-close", later).written());
  }

  @Test
  @Order(10)
  void TIC_10_closedTicketTakesNoReply() {
    assertFalse(TicketPage.open(customer(), number).canReply());
  }

  @Test
  @Order(11)
  void OPS_10_noPageOfTheJourneyBreaksTheContentPolicy() {
    for (String path :
        List.of(
            "/customer/home",
            "/customer/ticket/list",
            "/customer/contract/list",
            "/customer/supportid/list")) {
      customer().open(path);
    }
    assertEquals(List.of(), customer().complaints());
  }

  private static Path file(String name, long size) throws IOException {
    Path file = Files.createTempDirectory("attachment").resolve(name);
    try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
      content.setLength(size);
    }
    file.toFile().deleteOnExit();
    return file;
  }
}
