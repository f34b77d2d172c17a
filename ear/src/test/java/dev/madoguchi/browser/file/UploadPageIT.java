package dev.madoguchi.browser.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.BrowserTest;
import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.page.DeskTicketPage;
import dev.madoguchi.browser.page.LoginPage;
import dev.madoguchi.browser.page.NewTicketPage;
import dev.madoguchi.browser.page.TicketPage;
import dev.madoguchi.it.AskedTicket;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import dev.madoguchi.it.file.FileFixture;
import dev.madoguchi.it.platform.Await;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;

/** Uploads as a person watches, cancels and saves them, over a line that is slow or lost. */
class UploadPageIT extends BrowserTest {

  private static final long SLOW = 1L << 20;
  private static final long FULL_SPEED = -1;
  private static final String SESSION = "JSESSIONID";

  /** The pauses between two tries begin with a second; here none ends by itself. */
  private static final String LET_PAUSES_LAST =
      "const later = setTimeout; window.setTimeout = (f, ms) => later(f, ms < 1000 ? ms : 600000);";

  @TempDir private Path folder;

  private Customer customer;
  private Browser browser;

  /** A page on which everything is filled in but the files. */
  private NewTicketPage openPage(String person) throws Exception {
    customer = Fixtures.call(Cast.class, "customer");
    browser = BROWSERS.of(person, Locale.JAPANESE, Browser.DESK);
    LoginPage.open(browser).login(customer.loginId(), SampleLogins.PASSWORD, false);
    return NewTicketPage.open(browser)
        .product("other")
        .kind("other")
        .ask("添付について", "ファイルを確認してください。");
  }

  @Test
  void TIC_04_oneUploadIsCancelledAnotherRetriedAndTheTicketHasTheRightFiles() throws Exception {
    NewTicketPage page = openPage("canceller");
    Path kept = file("残す.txt", 2_000);
    Path retried = file("再試行.txt", 3_000);

    network(false, SLOW);
    page.pick(file("取り消す.bin", 20 << 20)).awaitProgress("取り消す.bin");
    String upload = uploadAddress().replaceFirst(".*/", "");
    assertTrue(onDisk(upload) > 0);
    page.cancel("取り消す.bin");
    assertEquals("", page.upload("取り消す.bin"));
    network(false, FULL_SPEED);
    Await.until(() -> onDisk(upload), left -> left == 0);

    Cookie session = browser.driver().manage().getCookieNamed(SESSION);
    browser.driver().manage().deleteCookieNamed(SESSION);
    page.pick(retried);
    String failure = page.awaitFailure("再試行.txt");
    assertTrue(failure.contains("ログインし直して"), failure);
    browser.driver().manage().deleteCookieNamed(SESSION);
    browser.driver().manage().addCookie(session);
    page.pick(kept);
    page.awaitUploads(1).retry("再試行.txt").awaitUploads(2);

    String number = page.send();
    String files = TicketPage.open(browser, number).files();
    assertTrue(files.contains("残す.txt") && files.contains("再試行.txt"), files);
    assertFalse(files.contains("取り消す.bin"), files);
    assertAttached(number, kept, retried);
  }

  @Test
  void TIC_04_uploadGoesOnByItselfOverALineThatWasLost() throws Exception {
    NewTicketPage page = openPage("traveller");
    Path large = file("ログ.bin", 10 << 20);
    network(false, SLOW);
    page.pick(large).awaitProgress("ログ.bin");
    network(true, SLOW);
    browser.awaitText("再接続しています");
    network(false, FULL_SPEED);
    page.awaitUploads(1);
    assertAttached(page.send(), large);
  }

  @Test
  void TIC_04_uploadThatWaitsForTheLineCanBeCancelledAtOnce() throws Exception {
    NewTicketPage page = openPage("waiter");
    browser.driver().executeScript(LET_PAUSES_LAST);
    network(false, SLOW);
    page.pick(file("長い.bin", 20 << 20)).awaitProgress("長い.bin");
    network(true, SLOW);
    browser.awaitText("再接続しています");
    Path other = file("別.txt", 1_000);
    network(false, FULL_SPEED);
    page.pick(other).cancel("長い.bin").awaitUploads(1);
    assertAttached(page.send(), other);
  }

  @Test
  void TIC_04_uploadCancelledBeforeTheServerAnsweredLeavesNothing() throws Exception {
    NewTicketPage page = openPage("hasty");
    network(false, FULL_SPEED, 2_000);
    page.pick(file("早まった.bin", 1_000)).cancel("早まった.bin");
    Object uploading =
        browser
            .driver()
            .executeScript("return document.querySelector('.m-upload').dataset.uploading");
    assertEquals("false", uploading, "nobody waits for what is not wanted");
    network(false, FULL_SPEED);
    String upload = Await.until(this::discarded, address -> !address.isEmpty());
    Await.until(() -> onDisk(upload.replaceFirst(".*/", "")), left -> left == 0);
    assertEquals("", page.upload("早まった.bin"));
  }

  @Test
  void TIC_04_sameFileInAnAnswerAndInANoteIsTwoFiles() throws Exception {
    Customer asking = Fixtures.call(Cast.class, "customer");
    AskedTicket ticket = Fixtures.call(Cast.class, "ask", asking, "同じファイル", new ArrayList<Long>());
    browser = LoginPage.enter(BROWSERS.of("tanaka"), "agent@example.jp", Locale.JAPANESE);
    DeskTicketPage.open(browser, ticket.number());
    Path both = file("両方.bin", 3 << 20);
    network(false, SLOW);
    for (String form : List.of("replyForm", "noteForm")) {
      browser.choose(By.cssSelector("#" + form + " .m-upload-file"), both);
      browser.await(d -> browser.count(By.cssSelector("#" + form + " progress[value]")) == 1);
    }
    network(false, FULL_SPEED);
    String inAnswer = stored("replyForm");
    assertNotEquals(inAnswer, stored("noteForm"));
  }

  private String stored(String form) {
    By ids = By.id(form + ":fileIds");
    return browser.await(d -> browser.value(ids).isEmpty() ? null : browser.value(ids));
  }

  private void network(boolean offline, long uploadPerSecond) {
    network(offline, uploadPerSecond, 0);
  }

  private void network(boolean offline, long uploadPerSecond, int latency) {
    browser.driver().executeCdpCommand("Network.enable", Map.of());
    browser
        .driver()
        .executeCdpCommand(
            "Network.emulateNetworkConditions",
            Map.of(
                "offline", offline,
                "latency", latency,
                "downloadThroughput", FULL_SPEED,
                "uploadThroughput", uploadPerSecond));
  }

  /** Where the upload under way goes, as the page keeps it for a reload. */
  private String uploadAddress() {
    return (String)
        browser
            .driver()
            .executeScript(
                "return Object.entries(localStorage).find(e => e[0].startsWith('madoguchi.upload.'))[1]");
  }

  /** Address of an upload that the page has given up; empty while it has not. */
  private String discarded() {
    return (String)
        browser
            .driver()
            .executeScript(
                "const all = performance.getEntriesByType('resource').map(e => e.name);"
                    + "return all.find(name => /me.upload.[0-9a-f-]{36}$/.test(name)) || '';");
  }

  /** The ticket has these files, byte for byte, and no others. */
  private void assertAttached(String number, Path... files) throws Exception {
    HttpUser user = HttpUser.of(customer);
    String page = user.get("/customer/ticket/view?number=" + number).body();
    Matcher links = Pattern.compile("/me/file/\\d+").matcher(page);
    List<byte[]> found = new ArrayList<>();
    while (links.find()) {
      found.add(
          user.send(HttpUser.request(links.group()), HttpResponse.BodyHandlers.ofByteArray())
              .body());
    }
    assertEquals(files.length, found.size(), page);
    for (int i = 0; i < files.length; i++) {
      assertArrayEquals(Files.readAllBytes(files[i]), found.get(i), files[i].toString());
    }
  }

  private Path file(String name, int size) throws IOException {
    byte[] content = new byte[size];
    new Random(size).nextBytes(content);
    return Files.write(folder.resolve(name), content);
  }

  private static long onDisk(String name) throws Exception {
    return Fixtures.<Long>call(FileFixture.class, "countOnDisk", name);
  }
}
