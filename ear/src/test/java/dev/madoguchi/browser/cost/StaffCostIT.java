package dev.madoguchi.browser.cost;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.it.cost.Busy;
import dev.madoguchi.it.cost.Plenty;
import dev.madoguchi.it.mail.MailFixture;
import dev.madoguchi.it.mail.MailRow;
import dev.madoguchi.platform.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages of agents, back office and administrators cost, with 3 rows and with 30. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffCostIT {

  private Busy few;
  private Busy many;
  private HttpUser agent;
  private HttpUser office;
  private HttpUser admin;

  @BeforeAll
  void makeThem() throws Exception {
    few = PageCost.customer(3);
    many = PageCost.customer(30);
    agent = HttpUser.staff(Roles.AGENT);
    office = HttpUser.staff(Roles.OFFICE);
    admin = HttpUser.staff(Roles.ADMIN);
  }

  private void page(
      int most, HttpUser user, Function<Busy, String> path, Function<Busy, String> part)
      throws Exception {
    PageCost cost = PageCost.ofPage(user, path.apply(many), part.apply(many));
    cost.assertSameAs(PageCost.ofPage(user, path.apply(few), part.apply(few)));
    cost.assertAtMost(most);
  }

  private static void page(int most, HttpUser user, String path, String part) throws Exception {
    PageCost.ofPage(user, path, part).assertAtMost(most);
  }

  @Test
  void TIC_13_queues() throws Exception {
    page(6, agent, busy -> "/agent/ticket/list?q=" + busy.word(), Busy::word);
    page(6, agent, busy -> "/agent/ticket/list?sort=subject&q=" + busy.word(), Busy::word);
    page(6, agent, "/agent/ticket/list", many.word());
    page(6, agent, "/agent/ticket/list?whose=mine&queue=support", "agent/ticket/view");
    page(6, agent, "/agent/ticket/list?whose=unassigned", "queues");
  }

  @Test
  void TIC_13_ticketPage() throws Exception {
    page(8, agent, busy -> "/agent/ticket/view?number=" + busy.ticket(), Busy::ticket);
  }

  private PageCost send(Busy busy, String form, String button, Map<String, String> typed)
      throws Exception {
    String path = "/agent/ticket/view?number=" + busy.ticket();
    return PageCost.ofForm(agent, path, form, button, typed);
  }

  private void form(int most, String form, String button, Map<String, String> typed)
      throws Exception {
    PageCost cost = send(many, form, button, typed);
    cost.assertSameAs(send(few, form, button, typed));
    cost.assertAtMost(most);
  }

  @Test
  void TIC_13_takingAnsweringAndNoting() throws Exception {
    form(18, "replyForm", "send", Map.of("text", "回答です。", "nextState", "WAITING"));
    form(16, "noteForm", "write", Map.of("text", "社内メモです。"));
  }

  @Test
  void CON_03_contracts() throws Exception {
    page(4, office, "/office/contract/list", "contract/view?number=");
    page(4, office, "/office/contract/list?state=EXPIRING", "contract");
    page(9, office, "/office/contract/expiring", "contract");
    page(13, office, busy -> "/office/contract/list?q=" + busy.mail(), busy -> "T-");
    page(10, office, busy -> "/office/contract/view?number=" + busy.contract(), Busy::serial);
  }

  @Test
  void CON_03_importsAndJobs() throws Exception {
    List<HttpUser> users = List.of(office, office, office, admin, admin);
    List<String> lists =
        List.of(
            "/office/contract/imports",
            "/office/job/list",
            "/office/job/list?job=contract-import",
            "/admin/job/list",
            "/admin/job/list?job=contract-import");
    long small = Fixtures.call(Plenty.class, "imports", 3);
    List<PageCost> before = new ArrayList<>();
    for (int i = 0; i < lists.size(); i++) {
      before.add(PageCost.ofPage(users.get(i), lists.get(i), String.valueOf(small)));
    }
    long large = Fixtures.call(Plenty.class, "imports", 30);
    for (int i = 0; i < lists.size(); i++) {
      PageCost cost = PageCost.ofPage(users.get(i), lists.get(i), String.valueOf(large));
      cost.assertSameAs(before.get(i));
      cost.assertAtMost(6);
    }
    for (String page : List.of("/office/contract/import?id=", "/office/job/execution?id=")) {
      PageCost cost = PageCost.ofPage(office, page + large, "30");
      cost.assertSameAs(PageCost.ofPage(office, page + small, "3"));
      cost.assertAtMost(6);
    }
    page(4, office, "/office/job/start?job=ticket-auto-close", "startForm");
  }

  @Test
  void TIC_01_kindsOfInquiry() throws Exception {
    page(3, office, "/office/inquiry/list", "fault");
    page(3, office, "/office/inquiry/edit?code=fault", "editForm");
  }

  @Test
  void CON_05_supportIds() throws Exception {
    page(5, office, "/office/supportid/list?q=SAKURA-NET", "SAKURA-NET");
    page(9, office, "/office/supportid/view?name=SAKURA-NET", "personForm");
  }

  @Test
  void CON_10_terms() throws Exception {
    page(6, office, "/office/terms/list", "HS-200");
    page(4, office, "/office/terms/edit", "editForm");
  }

  @Test
  void TIC_22_plans() throws Exception {
    page(4, office, "/office/plan/list", "STD-WD");
    page(4, office, "/office/plan/edit?code=STD-WD", "editForm");
    page(4, office, "/office/plan/window?plan=STD-WD", "windowForm");
  }

  @Test
  void OPS_03_mails() throws Exception {
    String recipient = "cost@pages.example";
    Fixtures.call(MailFixture.class, "queue", new ArrayList<>(List.of(recipient)));
    MailRow mail = Fixtures.call(MailFixture.class, "row", recipient);
    PageCost before = PageCost.ofPage(admin, "/admin/mail/list?state=all", recipient);
    List<String> more = IntStream.range(0, 30).mapToObj(i -> "cost" + i + "@x.example").toList();
    Fixtures.call(MailFixture.class, "queue", new ArrayList<>(more));
    PageCost cost = PageCost.ofPage(admin, "/admin/mail/list?state=all", "cost7@x.example");
    cost.assertSameAs(before);
    cost.assertAtMost(6);
    page(3, admin, "/admin/mail/list", "mail");
    page(3, admin, "/admin/mail/view?id=" + mail.id(), recipient);
  }

  @Test
  void OPS_02_settings() throws Exception {
    page(2, admin, "/admin/setting/list", "file.max-size-mb");
    page(2, admin, "/admin/setting/edit?name=file.max-size-mb", "editForm");
  }
}
