package dev.madoguchi.browser.platform;

import static dev.madoguchi.browser.Markup.LONG;
import static dev.madoguchi.browser.Markup.SHORT;
import static dev.madoguchi.browser.Markup.TINY;
import static dev.madoguchi.browser.Markup.isKept;
import static dev.madoguchi.browser.Markup.isShown;

import dev.madoguchi.browser.Browser;
import dev.madoguchi.browser.Markup;
import java.util.List;
import org.openqa.selenium.By;

/** Markup in every text field of the back office's contract forms; a part of {@link MarkupIT}. */
final class ContractMarkup {

  private static final List<String> TEXTS =
      List.of(
          "name",
          "subscriptionId",
          "editionNote",
          "endUser",
          "endUserAddress",
          "endUserPhone",
          "reseller",
          "operatingAgent",
          "representativeName",
          "representativePhone",
          "salesName",
          "devices");
  private static final List<String> MAILS =
      List.of(
          "endUserMail", "resellerMail", "operatingAgentMail", "representativeMail", "salesMail");

  private ContractMarkup() {}

  static void typeAll(Browser office, Markup markup, String number) {
    String query = "?number=" + number;
    office.open("/office/contract/edit" + query);
    TEXTS.forEach(field -> markup.type(office, "editForm:" + field, SHORT));
    MAILS.forEach(field -> markup.type(office, "editForm:" + field, LONG));
    office.follow(By.id("editForm:save"));
    isKept(office, "editForm:name", SHORT);
    isKept(office, "editForm:salesMail", LONG);
    MAILS.forEach(field -> office.type(By.id("editForm:" + field), ""));
    office.follow(By.id("editForm:save"));
    isShown(office, SHORT);

    office.open("/office/contract/certificate" + query);
    markup.type(office, "certificateForm:address", LONG);
    office.follow(By.id("certificateForm:send"));
    isKept(office, "certificateForm:address", LONG);

    office.open("/office/contract/edit");
    markup.type(office, "editForm:number", SHORT);
    office.follow(By.id("editForm:save"));
    isKept(office, "editForm:number", SHORT);

    office.open("/office/contract/renew" + query);
    markup.type(office, "renewForm:number", TINY);
    markup.type(office, "renewForm:name", LONG);
    office.follow(By.id("renewForm:renew"));
    isShown(office, TINY, LONG);
  }
}
