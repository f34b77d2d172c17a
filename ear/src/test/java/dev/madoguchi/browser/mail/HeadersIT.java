package dev.madoguchi.browser.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpForms;
import dev.madoguchi.browser.HttpPage;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.MailServer;
import dev.madoguchi.browser.Texts;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import dev.madoguchi.it.Unique;
import dev.madoguchi.platform.Roles;
import jakarta.mail.Header;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Line ends in everything that reaches the header of a mail, as only a forged form sends them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HeadersIT {

  private static final MailServer MAILS = MailServer.shared();
  private static final String EVIL = "evil@headers.example";
  private static final List<String> BREAKS = List.of("\r\n", "\n", "\r", "\u0085", "\u2028");
  private static final Set<String> KNOWN =
      Set.of(
          "Auto-Submitted",
          "Cc",
          "Content-Type",
          "Date",
          "From",
          "In-Reply-To",
          "MIME-Version",
          "Message-ID",
          "Received",
          "References",
          "Return-Path",
          "Subject",
          "To");

  @Test
  void TIC_07_subjectWithLineEndsStaysASubject() throws Exception {
    Customer customer = Fixtures.call(Cast.class, "customer");
    for (String end : BREAKS) {
      String subject = "件名" + end + "Bcc: " + EVIL + end + end + "<p>body</p>";
      HttpPage ticket = HttpForms.ask(HttpUser.of(customer), Map.of("subject", subject));
      MimeMessage mail = MAILS.await(customer.loginId(), HttpForms.number(ticket));
      assertTrue(
          MailServer.subject(mail).endsWith("件名 Bcc: " + EVIL + " <p>body</p>"),
          MailServer.subject(mail));
      assertUntouched(mail, customer.loginId());
    }
  }

  @Test
  void TIC_03_ccAddressWithLineEndsIsRefusedAtItsFieldAndNothingIsOpened() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      Customer customer = Fixtures.call(Cast.class, "customer");
      HttpUser user = HttpUser.of(customer).speaking(language);
      for (String cc : List.of("a@it.example\r\nBcc: " + EVIL, "a@it.example\n" + EVIL)) {
        HttpPage refused = HttpForms.ask(user, Map.of("cc", cc));
        String line = cc.replaceAll("\\s+", " ");
        assertTrue(refused.error("newForm:cc").endsWith(line), refused.error("newForm:cc"));
        assertEquals(line, refused.value("newForm:cc").replaceAll("\\s+", " "));
      }
      String list = HttpPage.open(user, "/customer/ticket/list?tab=all").body();
      assertFalse(list.contains("/customer/ticket/view?number="), list);
    }
  }

  @Test
  void ACC_09_nameAndAddressWithLineEndsAddNoHeader() throws Exception {
    Customer owner = Fixtures.call(Cast.class, "customer");
    String mail = Unique.of("headers") + "@it.example";
    Map<String, String> person = HttpForms.person(mail + "\r\n");
    person.put("familyName", "検証\r\nBcc: " + EVIL);
    person.put("givenName", "花子\nBcc: " + EVIL);
    HttpPage done =
        HttpForms.register(Locale.JAPANESE, owner.key())
            .press("registerForm", "review", person)
            .press("registerForm", "register", Map.of());
    assertEquals("/register-done", done.path(), done.lines());
    MimeMessage sent = MAILS.await(mail, "");
    assertTrue(MailServer.text(sent).contains("検証 Bcc: " + EVIL), MailServer.text(sent));
    assertUntouched(sent, mail);

    person.put("mail", mail + "\r\nBcc:" + EVIL);
    HttpPage refused =
        HttpForms.register(Locale.JAPANESE, owner.key()).press("registerForm", "review", person);
    assertFalse(refused.error("registerForm:mail").isEmpty());
  }

  @Test
  void OPS_02_nameOfTheSenderWithLineEndsAddsNoHeader() throws Exception {
    Customer customer = Fixtures.call(Cast.class, "customer");
    HttpUser admin = HttpUser.staff(Roles.ADMIN);
    String page = "/admin/setting/edit?name=mail.from-name-ja";
    HttpPage saved =
        HttpPage.open(admin, page).press("editForm", "save", Map.of("value", "窓口\r\nBcc: " + EVIL));
    try {
      assertEquals("/admin/setting/list", saved.path());
      HttpPage ticket = HttpForms.ask(HttpUser.of(customer), Map.of());
      MimeMessage mail = MAILS.await(customer.loginId(), HttpForms.number(ticket));
      assertEquals("窓口 Bcc: " + EVIL, ((InternetAddress) mail.getFrom()[0]).getPersonal());
      assertUntouched(mail, customer.loginId());
    } finally {
      HttpPage.open(admin, page).press("editForm", "reset", Map.of());
    }
  }

  private static void assertUntouched(MimeMessage mail, String recipient) throws Exception {
    Set<String> unknown = new TreeSet<>();
    for (Header header : Collections.list(mail.getAllHeaders())) {
      unknown.add(header.getName());
    }
    unknown.removeAll(KNOWN);
    assertEquals(Set.of(), unknown);
    assertEquals(1, mail.getHeader("Subject").length);
    assertEquals(recipient, InternetAddress.toString(mail.getAllRecipients()));
    assertEquals(List.of(), MAILS.findMails(EVIL));
  }
}
