package dev.madoguchi.browser.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.it.cost.Busy;
import dev.madoguchi.it.mail.MailFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages cost that need no login, and the login itself. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class VisitorCostIT {

  /** Whoever only looks at the front page or the registration asks nothing of the database. */
  @Test
  void frontPageAndRegistration() throws Exception {
    HttpUser visitor = HttpUser.visitor();
    for (String path : List.of("/index", "/register")) {
      assertEquals(List.of(), PageCost.ofPage(visitor, path, "m-").statements(), path);
    }
  }

  @Test
  void ACC_11_login() throws Exception {
    Busy busy = PageCost.customer(3);
    Map<String, String> typed =
        Map.of("loginId", busy.customer().loginId(), "password", SampleLogins.PASSWORD);
    PageCost.ofForm(HttpUser.visitor(), "/index", "loginForm", "login", typed).assertAtMost(8);
  }

  @Test
  void OPS_03_sampleMailbox() throws Exception {
    HttpUser visitor = HttpUser.visitor();
    Fixtures.call(MailFixture.class, "queue", new ArrayList<>(List.of("box@x.example")));
    PageCost before = PageCost.ofPage(visitor, "/mailbox", "box@x.example");
    List<String> more = IntStream.range(0, 30).mapToObj(i -> "box" + i + "@x.example").toList();
    Fixtures.call(MailFixture.class, "queue", new ArrayList<>(more));
    PageCost cost = PageCost.ofPage(visitor, "/mailbox", "box7@x.example");
    cost.assertSameAs(before);
    cost.assertAtMost(3);
  }
}
