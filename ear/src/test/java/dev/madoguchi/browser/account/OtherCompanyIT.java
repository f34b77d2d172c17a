package dev.madoguchi.browser.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.BrowserTest;
import dev.madoguchi.browser.page.RegisterPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Step 2 of the registration for somebody who does not work for the company of the key. */
class OtherCompanyIT extends BrowserTest {

  private static final String KEY = "TBHTD-HG9AU-7JSE7-CEAWQ-KE2TH";
  private static final String CHOSEN = "株式会社みどり商事";
  private static final By CHOOSE = By.id("companyForm:hits:0:chooseCompany");
  private static final By RETURN = By.id("registerForm:useKeyCompany");

  @Test
  void ACC_08_anotherCompanyIsSearchedChosenShownInTheReviewAndGivenUp() {
    Browser browser = BROWSERS.of("other-company");
    RegisterPage page = RegisterPage.open(browser).key(KEY);
    assertFalse(browser.find(By.id("companyForm:searchName")).isDisplayed());
    browser.click(By.cssSelector("#otherCompany > summary"));

    page.searchCompany("み", "");
    assertFalse(browser.text(By.id("companyForm:searchName_error")).isBlank());
    page.searchCompany("どこにもない会社名", "");
    assertEquals(0, browser.count(CHOOSE));
    assertEquals(1, browser.count(By.cssSelector("#otherCompany .m-empty")));
    page.searchCompany("(株)みどり商", "");
    browser.follow(CHOOSE);

    page.person("other-company@it.example").consent().review();
    assertTrue(browser.shows(CHOSEN));
    page.backToPerson().review();
    browser.follow(RETURN);
    assertFalse(browser.shows(CHOSEN));
    assertEquals(0, browser.count(RETURN));
    assertEquals(List.of(), browser.complaints());
  }
}
