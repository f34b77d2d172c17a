package dev.madoguchi.browser.page;

import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.Page;
import org.openqa.selenium.By;

/** The registration with a support key, step by step (ACC-08). */
public final class RegisterPage extends Page {

  private RegisterPage(Browser browser) {
    super(browser, "registerForm");
  }

  /** Opens it at its first step. */
  public static RegisterPage open(Browser browser) {
    return new RegisterPage(browser.open("/register"));
  }

  /** Step 1: the key. */
  public RegisterPage key(String key) {
    type("supportKey", key);
    submit("checkKey");
    return this;
  }

  /** Step 2: yes, this is our company. */
  public RegisterPage company() {
    submit("confirmCompany");
    return this;
  }

  /** Step 2: looks for another company; that part of the page is open. */
  public RegisterPage searchCompany(String name, String address) {
    browser().type(By.id("companyForm:searchName"), name);
    browser().type(By.id("companyForm:searchAddress"), address);
    browser().follow(By.id("companyForm:searchCompany"));
    return this;
  }

  /** Fills step 3 with a believable person. */
  public RegisterPage person(String mail) {
    type("familyName", "佐藤");
    type("givenName", "花子");
    type("familyKana", "サトウ");
    type("givenKana", "ハナコ");
    type("department", "情報システム部");
    type("mail", mail);
    type("phone", "03-1234-5678");
    type("postalCode", "100-0001");
    type("prefecture", "東京都");
    type("city", "千代田区");
    type("street", "千代田1-1");
    return this;
  }

  /** Ticks the consent. */
  public RegisterPage consent() {
    tick("privacyConsent", true);
    return this;
  }

  /** Whether step 3 can be sent. */
  public boolean canReview() {
    return browser().find(id("review")).isEnabled();
  }

  /** From step 3 to the review. */
  public RegisterPage review() {
    submit("review");
    return this;
  }

  /** Back from the review to step 3. */
  public RegisterPage backToPerson() {
    submit("backToPerson");
    return this;
  }

  /** What stands in the mail field of step 3. */
  public String mail() {
    return value("mail");
  }

  /** Step 4: send. */
  public Browser register() {
    submit("register");
    return browser();
  }

  /** What is said about the key. */
  public String keyError() {
    return browser().text(By.id("registerForm:supportKey_error"));
  }
}
