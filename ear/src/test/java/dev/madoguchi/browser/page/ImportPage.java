package dev.madoguchi.browser.page;

import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.Page;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The import of contracts from a file (CON-03). */
public final class ImportPage extends Page {

  private ImportPage(Browser browser) {
    super(browser, "importsForm");
  }

  /**
   * Uploads the file, looks at what it would change, starts the import if it would change anything,
   * and waits until it has ended.
   */
  public static ImportPage run(Browser browser, Path file) {
    ImportPage page = new ImportPage(browser.open("/office/contract/imports"));
    browser.choose(By.cssSelector("#importsForm .m-upload-file"), file);
    browser.await(d -> !page.value("fileIds").isEmpty());
    page.submit("preview");
    browser.await(d -> browser.count(By.cssSelector("#progress[data-live='0']")) == 1);
    browser.open(browser.path());
    if (browser.count(By.cssSelector("#preview tbody tr")) > 0) {
      browser.follow(By.id("importForm:apply"));
      browser.await(d -> browser.count(By.cssSelector("#progress[data-live='0']")) == 1);
    }
    return page;
  }

  /** How many contracts were stored or changed. */
  public int written() {
    return Integer.parseInt(browser().text(By.id("writtenCount")));
  }

  /** How many rows were not taken. */
  public int skipped() {
    return Integer.parseInt(browser().text(By.id("skippedCount")));
  }

  /** The numbers of the lines that were not taken. */
  public List<String> rejectedLines() {
    return browser().driver().findElements(By.cssSelector("#rejects tbody td:first-child")).stream()
        .map(WebElement::getText)
        .distinct()
        .toList();
  }
}
