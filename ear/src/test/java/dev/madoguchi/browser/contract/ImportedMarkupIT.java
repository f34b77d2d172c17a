package dev.madoguchi.browser.contract;

import static dev.madoguchi.browser.Markup.LONG;
import static dev.madoguchi.browser.Markup.SHORT;
import static dev.madoguchi.browser.Markup.isShown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.BrowserTest;
import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.page.ImportPage;
import dev.madoguchi.browser.page.LoginPage;
import dev.madoguchi.browser.page.RegisterPage;
import dev.madoguchi.contract.intake.ImportColumn;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import dev.madoguchi.it.contract.Contracts;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markup in every column of the contract file and in its name, wherever it is shown later. */
class ImportedMarkupIT extends BrowserTest {

  private static final String KEY = "MARKUP-KEY-0001";
  private static final String ADDRESS = "'{{x}}|'@markup.example";

  @TempDir private Path folder;

  @Test
  void CON_03_importedMarkupIsShownAsText() throws Exception {
    Browser office = BROWSERS.of("office");
    LoginPage.open(office).login("office@example.jp", SampleLogins.PASSWORD, false);
    ImportPage done = ImportPage.run(office, file());
    assertEquals(1, done.written());
    assertEquals(1, done.skipped());
    isShown(office, SHORT, "_img src=x onerror=alert(1)_.csv");
    isShown(office.open("/office/contract/imports"), "_img src=x onerror=alert(1)_.csv");
    isShown(office.open("/office/contract/list?q=" + encoded(SHORT)), SHORT, LONG);
    isShown(office.open("/office/contract/view?number=" + encoded(SHORT)), SHORT, LONG, ADDRESS);

    RegisterPage.open(BROWSERS.of("visitor")).key(KEY);
    isShown(BROWSERS.of("visitor"), LONG, SHORT);
    LocalDate day = LocalDate.now();
    Contracts.Made contract =
        new Contracts.Made(0, SHORT, LONG, LONG, ADDRESS, 0, day, day, List.of(KEY), List.of());
    Customer customer = Fixtures.call(Cast.class, "customer", contract);
    String supportId = Fixtures.call(Cast.class, "issueSupportId", customer);
    Browser browser = BROWSERS.of("customer");
    LoginPage.open(browser).login(customer.loginId(), SampleLogins.PASSWORD, false);
    isShown(browser.open("/customer/home"), SHORT);
    isShown(browser.open("/customer/contract/list"), SHORT, LONG);
    isShown(browser.open("/customer/supportid/list"), LONG);
    isShown(browser.open("/customer/supportid/view?name=" + supportId), SHORT);
    isShown(browser.open("/customer/ticket/new"), SHORT + " " + LONG);
  }

  private Path file() throws IOException {
    Map<ImportColumn, String> good = new EnumMap<>(ImportColumn.class);
    for (ImportColumn column : ImportColumn.values()) {
      boolean mail = column.name().endsWith("_MAIL");
      good.put(column, mail ? ADDRESS : column.longest() < 100 ? SHORT : LONG);
    }
    good.put(ImportColumn.PRODUCT_CODE, "XR-900");
    good.put(ImportColumn.PLAN_CODE, "STD-WD");
    good.put(ImportColumn.FIRST_DAY, LocalDate.now().minusDays(9).toString());
    good.put(ImportColumn.LAST_DAY, LocalDate.now().plusDays(99).toString());
    good.put(ImportColumn.CANCELLED_ON, "");
    good.put(ImportColumn.DEVICES, SHORT + ":" + LONG);
    good.put(ImportColumn.SUPPORT_KEYS, KEY);
    Map<ImportColumn, String> bad = new EnumMap<>(good);
    bad.put(ImportColumn.CONTRACT_NUMBER, "T-MARKUP");
    bad.put(ImportColumn.PRODUCT_CODE, SHORT);
    bad.put(ImportColumn.SUPPORT_KEYS, "");
    String header =
        good.keySet().stream().map(ImportColumn::english).collect(Collectors.joining(","));
    return Files.writeString(
        folder.resolve("<img src=x onerror=alert(1)>.csv"),
        header + "\n" + row(good) + "\n" + row(bad) + "\n");
  }

  private static String row(Map<ImportColumn, String> values) {
    return values.values().stream()
        .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(","));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
