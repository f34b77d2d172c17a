package dev.madoguchi.browser.page;

import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.Page;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.openqa.selenium.By;

/** The job console (OPS-01). */
public final class JobPage extends Page {

  private JobPage(Browser browser) {
    super(browser, "startForm");
  }

  /**
   * Starts a job and waits until it has ended.
   *
   * @param asOf what the job takes for now, in the reader's zone; null for the present
   */
  public static JobPage run(Browser browser, String job, LocalDateTime asOf) {
    browser.open("/admin/job/list");
    browser.follow(By.cssSelector("a[href*='start?job=" + job + "']"));
    JobPage page = new JobPage(browser);
    if (asOf != null) {
      browser
          .driver()
          .executeScript(
              "arguments[0].value = arguments[1]",
              browser.find(By.id("startForm:asOf")),
              asOf.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")));
    }
    page.submit("start");
    if (asOf != null) {
      browser.find(By.id("warning"));
      page.submit("start");
    }
    page.awaitEnd();
    return page;
  }

  /** Waits until the page says that the execution has ended. */
  public void awaitEnd() {
    browser().await(d -> browser().count(By.cssSelector("#progress[data-live='0']")) == 1);
  }

  /** How many items were changed. */
  public int written() {
    return Integer.parseInt(browser().text(By.id("written")).replace(",", ""));
  }
}
