package dev.madoguchi.browser.platform;

import static dev.madoguchi.browser.Markup.LONG;
import static dev.madoguchi.browser.Markup.SHORT;
import static dev.madoguchi.browser.Markup.TINY;
import static dev.madoguchi.browser.Markup.isKept;
import static dev.madoguchi.browser.Markup.isShown;

import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.Markup;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/**
 * Markup in every text field of the forms for plans, terms and prepared support IDs; a part of
 * {@link MarkupIT}.
 */
final class PlanMarkup {

  private PlanMarkup() {}

  /** Gives the query of the document of terms that it made. */
  static String typeAll(Browser office, Markup markup, String supportId) {
    plan(office, markup);
    prepare(office, markup, supportId);
    return terms(office, markup);
  }

  private static String terms(Browser office, Markup markup) {
    office.open("/office/terms/edit");
    markup.type(office, "editForm:titleJa", LONG);
    markup.type(office, "editForm:titleEn", LONG);
    office.driver().findElements(By.name("editForm:plans")).stream()
        .filter(box -> TINY.equals(box.getDomProperty("value")))
        .findFirst()
        .orElseThrow()
        .click();
    office.follow(By.id("editForm:save"));
    isShown(office, LONG);
    String query = office.path().substring(office.path().indexOf('?'));
    office.open("/office/terms/publish" + query);
    markup.type(office, "publishForm:label", TINY);
    markup.type(office, "publishForm:textJa", LONG);
    markup.type(office, "publishForm:textEn", LONG);
    office.follow(By.id("publishForm:publish"));
    isShown(office, LONG, TINY);
    return query;
  }

  private static void plan(Browser office, Markup markup) {
    office.open("/office/plan/edit");
    markup.type(office, "editForm:code", TINY);
    markup.type(office, "editForm:name", SHORT);
    markup.type(office, "editForm:remark", SHORT);
    office.type(By.id("editForm:graceDays"), "0");
    office.follow(By.id("editForm:save"));
    isShown(office, TINY);
    isKept(office, "editForm:name", SHORT);
    isKept(office, "editForm:remark", SHORT);

    office.follow(By.id("addWindow"));
    isShown(office, SHORT);
    markup.type(office, "windowForm:receptionHours", SHORT);
    markup.type(office, "windowForm:responseHours", SHORT);
    markup.type(office, "windowForm:contact", SHORT);
    new Select(office.find(By.id("windowForm:channel"))).selectByValue("PHONE");
    office.follow(By.id("windowForm:save"));
    isKept(office, "windowForm:receptionHours", SHORT);
    isKept(office, "windowForm:responseHours", SHORT);
    office.type(By.id("windowForm:receptionHours"), "09:00-12:00");
    office.type(By.id("windowForm:responseHours"), "09:00-12:00");
    office.follow(By.id("windowForm:save"));
    isShown(office, SHORT);
  }

  private static void prepare(Browser office, Markup markup, String supportId) {
    office.open("/office/supportid/new");
    markup.type(office, "newForm:contract", SHORT);
    markup.type(office, "newForm:description", LONG);
    markup.type(office, "newForm:person", LONG);
    markup.type(office, "newForm:name", TINY);
    office.follow(By.id("newForm:prepare"));
    isKept(office, "newForm:contract", SHORT);
    isKept(office, "newForm:description", LONG);
    isKept(office, "newForm:person", LONG);
    isKept(office, "newForm:name", TINY);

    office.open("/office/supportid/view?name=" + supportId);
    markup.type(office, "personForm:person", LONG);
    office.follow(By.id("personForm:add"));
    isKept(office, "personForm:person", LONG);
  }
}
