package dev.madoguchi.browser.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.page.ImportPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The path in Japanese, from the contract file on, with an attachment of 1 GB. */
class JapaneseJourneyIT extends Journey {

  private static final Path CONTRACTS = Path.of("../docs/sample/contracts-windows-31j.csv");

  JapaneseJourneyIT() {
    super(Locale.JAPANESE, "PMQWX-YFYRP-39HWC-YQ4VN-FPFRN", "C-2026-1001", "HS200B000011", "完了");
  }

  @Override
  long largeFile() {
    return 1L << 30;
  }

  @Test
  @Order(0)
  void CON_03_backOfficeImportsAFileAndSeesWhatWasNotTaken() {
    Browser office = staff("office@example.jp");
    ImportPage first = ImportPage.run(office, CONTRACTS);
    assertEquals(195, first.written());
    assertEquals(5, first.skipped());
    assertEquals(List.of("24", "62", "99", "143", "178"), first.rejectedLines());
    ImportPage second = ImportPage.run(office, CONTRACTS);
    assertEquals(0, second.written());
  }

  /** The contract of this journey needs terms, which the home page asks for (CON-10). */
  @Override
  void beforeAsking(Browser customer) {
    customer.open("/customer/home").follow(By.cssSelector("#openTerms a"));
    customer.find(By.id("agreeForm:authorised")).click();
    customer.find(By.id("agreeForm:binding")).click();
    customer.follow(By.id("agreeForm:agree"));
    assertEquals(0, customer.open("/customer/home").count(By.id("openTerms")));
  }
}
