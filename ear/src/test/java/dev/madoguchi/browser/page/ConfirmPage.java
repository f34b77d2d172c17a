package dev.madoguchi.browser.page;

import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.Page;

/** Where the link of the registration mail leads (ACC-09). */
public final class ConfirmPage extends Page {

  private ConfirmPage(Browser browser) {
    super(browser, "confirmForm");
  }

  /** Opens the link. */
  public static ConfirmPage open(Browser browser, String link) {
    return new ConfirmPage(browser.open(link));
  }

  /** Sets the password, which also logs in. */
  public Browser choosePassword(String password) {
    type("password", password);
    type("repeated", password);
    submit("confirm");
    return browser();
  }

  /** Asks for a new link in place of an expired one. */
  public Browser sendNewLink() {
    submit("sendNewLink");
    return browser();
  }
}
