package dev.madoguchi.browser.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.MailServer;
import dev.madoguchi.it.mail.MailFixture;
import dev.madoguchi.it.mail.MailRow;
import dev.madoguchi.it.platform.Await;
import dev.madoguchi.mail.MailState;
import dev.madoguchi.platform.Roles;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator's screen of the mails. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MailPageIT {

  private static final MailServer MAILS = MailServer.shared();
  private static final String LIST = "/admin/mail/list";
  private static final String BUTTON = "viewForm:resend";

  /** Attempts before a mail is given up. */
  private static final int ATTEMPTS = 10;

  @AfterEach
  void mailServerIsUpAgain() {
    MAILS.up();
  }

  @Test
  void OPS_03_givenUpMailIsShownWithItsReasonAndCanBeSentAgain() throws Exception {
    String recipient = "given-up@page.example";
    MailRow failed = givenUp(recipient);
    HttpUser admin = HttpUser.staff(Roles.ADMIN);
    String view = "/admin/mail/view?id=" + failed.id();

    String list = admin.get(LIST).body();
    assertTrue(list.contains(view) && list.contains(recipient), list);
    String page = admin.get(view).body();
    for (String shown : List.of("3025", recipient, failed.subject(), "みどり商会 &amp; Söhne", BUTTON)) {
      assertTrue(page.contains(shown), shown + " in " + page);
    }
    assertTrue(page.contains(failed.messageId().replaceAll("[<>]", "")), page);

    MAILS.up();
    HttpResponse<String> answer = admin.submit(view, "viewForm", "resend", Map.of());
    assertEquals(302, answer.statusCode(), answer.body());
    assertTrue(admin.get(view).body().contains("このメールを再送します。"));
    Await.until(() -> MAILS.findMails(recipient), mails -> mails.size() == 1);
    row(recipient, row -> row.state() == MailState.SENT);
    assertFalse(admin.get(view).body().contains(BUTTON));
    assertFalse(admin.get(LIST).body().contains(recipient));
    assertTrue(admin.get(LIST + "?state=sent").body().contains(recipient));
  }

  @Test
  void OPS_03_buttonOfAPageThatIsOutOfDateSendsNothingTwice() throws Exception {
    String recipient = "pressed-twice@page.example";
    MailRow failed = givenUp(recipient);
    HttpUser admin = HttpUser.staff(Roles.ADMIN);
    String view = "/admin/mail/view?id=" + failed.id();
    Map<String, String> fields = HttpUser.hidden(admin.get(view).body(), "viewForm");
    fields.put(BUTTON, BUTTON);

    MAILS.up();
    assertEquals(302, admin.send(HttpUser.post(view, fields)).statusCode());
    row(recipient, row -> row.state() == MailState.SENT);
    HttpResponse<String> again = admin.send(HttpUser.post(view, fields));
    assertEquals(200, again.statusCode());
    assertTrue(again.body().contains("再送していません"), again.body());
    assertFalse(again.body().contains(BUTTON), "the page shows its present state");
    assertEquals(MailState.SENT, row(recipient, row -> true).state());
    assertEquals(1, MAILS.findMails(recipient).size());
  }

  /** A mail whose last attempt has failed. */
  private static MailRow givenUp(String recipient) throws Exception {
    MAILS.down();
    Fixtures.call(MailFixture.class, "queue", new ArrayList<>(List.of(recipient)));
    row(recipient, row -> row.attempts() == 1 && row.state() == MailState.QUEUED);
    Fixtures.call(MailFixture.class, "leaveOneAttempt", recipient, ATTEMPTS - 1);
    Fixtures.call(MailFixture.class, "deliver");
    return row(recipient, row -> row.state() == MailState.FAILED);
  }

  private static MailRow row(String recipient, Predicate<MailRow> wanted) throws Exception {
    return Await.until(() -> Fixtures.call(MailFixture.class, "row", recipient), wanted);
  }
}
