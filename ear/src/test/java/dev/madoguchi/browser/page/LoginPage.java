package dev.madoguchi.browser.page;

import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.Page;
import org.openqa.selenium.By;

/** The front page with its login form. */
public final class LoginPage extends Page {

  private LoginPage(Browser browser) {
    super(browser, "loginForm");
  }

  /** Opens it. */
  public static LoginPage open(Browser browser) {
    return new LoginPage(browser.open("/index"));
  }

  /** Logs in. */
  public Browser login(String loginId, String password, boolean remember) {
    type("loginId", loginId);
    type("password", password);
    tick("remember", remember);
    submit("login");
    return browser();
  }

  /** Logs whoever is logged in out. */
  public static void logout(Browser browser) {
    browser.follow(By.id("logout"));
  }
}
