package dev.madoguchi.browser.page;

import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.Page;

/** Issuing a support ID (CON-05). */
public final class NewSupportIdPage extends Page {

  private NewSupportIdPage(Browser browser) {
    super(browser, "newForm");
  }

  /** Opens it. */
  public static NewSupportIdPage open(Browser browser) {
    return new NewSupportIdPage(browser.open("/customer/supportid/new"));
  }

  /** The key that stands there already. */
  public String key() {
    return value("supportKey");
  }

  /** Issues it. */
  public Browser issue(String key, String name, String description) {
    type("supportKey", key);
    type("name", name);
    type("description", description);
    submit("issue");
    return browser();
  }
}
