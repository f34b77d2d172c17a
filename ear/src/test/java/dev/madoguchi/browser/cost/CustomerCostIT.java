package dev.madoguchi.browser.cost;

import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.it.cost.Busy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the customer's pages cost: a customer with 30 of everything pays what one with 3 pays. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerCostIT {

  private static final String NEW = "/customer/ticket/new";
  private static final String DETAILS =
      "categoryId model osVersion endUserName conditions queue priority cc";

  private Busy few;
  private Busy many;
  private HttpUser withFew;
  private HttpUser withMany;

  @BeforeAll
  void makeThem() throws Exception {
    few = PageCost.customer(3);
    many = PageCost.customer(30);
    withFew = HttpUser.of(few.customer());
    withMany = HttpUser.of(many.customer());
  }

  private void page(int most, Function<Busy, String> path, Function<Busy, String> part)
      throws Exception {
    PageCost cost = PageCost.ofPage(withMany, path.apply(many), part.apply(many));
    cost.assertSameAs(PageCost.ofPage(withFew, path.apply(few), part.apply(few)));
    cost.assertAtMost(most);
  }

  @Test
  void ACC_09_home() throws Exception {
    page(14, busy -> "/customer/home", Busy::word);
  }

  @Test
  void TIC_11_ticketList() throws Exception {
    page(5, busy -> "/customer/ticket/list", Busy::word);
    page(5, busy -> "/customer/ticket/list?tab=all", Busy::word);
    page(5, busy -> "/customer/ticket/list?tab=waiting&sort=subject", Busy::word);
    page(5, busy -> "/customer/ticket/list?tab=all&q=" + busy.word(), Busy::word);
  }

  @Test
  void TIC_12_ticketPage() throws Exception {
    page(8, busy -> "/customer/ticket/view?number=" + busy.ticket(), Busy::ticket);
  }

  @Test
  void CON_07_supportIds() throws Exception {
    page(4, busy -> "/customer/supportid/list", Busy::supportId);
    page(7, busy -> "/customer/supportid/view?name=" + busy.supportId(), Busy::supportId);
    page(3, busy -> "/customer/supportid/new", busy -> "newForm");
  }

  @Test
  void CON_11_contracts() throws Exception {
    page(4, busy -> "/customer/contract/list", Busy::contract);
    page(4, busy -> "/customer/contract/list?show=others", busy -> "T-");
    page(2, busy -> "/customer/account/mail", busy -> "mailForm");
  }

  @Test
  void CON_10_terms() throws Exception {
    page(8, busy -> "/customer/terms/list", busy -> "terms");
  }

  @Test
  void TIC_22_supportWindows() throws Exception {
    page(7, busy -> "/customer/plan/windows", Busy::contract);
  }

  @Test
  void myPage() throws Exception {
    page(2, busy -> "/me/home", busy -> busy.customer().loginId());
  }

  @Test
  void TIC_01_formForANewTicket() throws Exception {
    page(9, busy -> NEW, busy -> "newForm");
    page(9, busy -> NEW + "?contract=" + busy.contract(), Busy::serial);
  }

  private PageCost refresh(HttpUser user, Busy busy, String changed, String shown)
      throws Exception {
    return PageCost.ofRefresh(user, NEW, "newForm", changed, shown, typed(busy));
  }

  private void refresh(int most, String changed, String shown) throws Exception {
    PageCost cost = refresh(withMany, many, changed, shown);
    cost.assertSameAs(refresh(withFew, few, changed, shown));
    cost.assertAtMost(most);
  }

  @Test
  void TIC_02_partsOfTheForm() throws Exception {
    refresh(9, "productId " + DETAILS, "about details entitlement clues");
    refresh(9, "contract", "devices share entitlement clues");
    refresh(9, "serialNumber serialUnknown", "entitlement clues");
    refresh(9, "kind " + DETAILS, "kindBox details entitlement");
    refresh(9, "text osVersion", "clues");
  }

  private static Map<String, String> typed(Busy busy) {
    Map<String, String> typed = new HashMap<>();
    typed.put("productId", String.valueOf(busy.productId()));
    typed.put("contract", busy.contract());
    typed.put("serialNumber", busy.serial());
    typed.put("supportIdId", String.valueOf(busy.supportIdId()));
    typed.put("kind", "usage");
    typed.put("subject", "VPN");
    typed.put("text", "昨日から切れます。");
    typed.put("urgency", "MEDIUM");
    typed.put("priority", "3");
    return typed;
  }

  private PageCost send(HttpUser user, Busy busy) throws Exception {
    String path = NEW + "?contract=" + busy.contract();
    return PageCost.ofForm(user, path, "newForm", "send", typed(busy));
  }

  @Test
  void TIC_06_openingATicket() throws Exception {
    PageCost cost = send(withMany, many);
    cost.assertSameAs(send(withFew, few));
    cost.assertAtMost(33);
  }

  private PageCost reply(HttpUser user, Busy busy) throws Exception {
    String path = "/customer/ticket/view?number=" + busy.ticket();
    Map<String, String> typed = Map.of("text", "承知しました。", "nextState", "IN_PROGRESS");
    return PageCost.ofForm(user, path, "replyForm", "send", typed);
  }

  @Test
  void TIC_09_reply() throws Exception {
    PageCost cost = reply(withMany, many);
    cost.assertSameAs(reply(withFew, few));
    cost.assertAtMost(18);
  }
}
