package dev.madoguchi.browser.page;

import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.Page;
import java.util.Locale;
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

  /** Opens it, logs in with the password of the sample logins and reads in the language. */
  public static Browser enter(Browser browser, String loginId, Locale language) {
    open(browser).login(loginId, SampleLogins.PASSWORD, false);
    speak(browser, language);
    return browser;
  }

  /** Switches the page and the account to the language. */
  public static void speak(Browser browser, Locale language) {
    String now = browser.find(By.tagName("html")).getDomAttribute("lang");
    if (!language.getLanguage().equals(now)) {
      browser.follow(By.cssSelector(".m-language button"));
    }
  }

  /** Logs in where one was sent to the login. */
  public static LoginPage at(Browser browser) {
    browser.await(d -> browser.path().startsWith("/index"));
    return new LoginPage(browser);
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
