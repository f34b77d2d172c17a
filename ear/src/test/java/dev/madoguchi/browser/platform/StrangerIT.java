package dev.madoguchi.browser.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.it.AskedTicket;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import dev.madoguchi.platform.Roles;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is somebody else's and what does not exist are answered by the very same page: whoever asks
 * learns nothing.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangerIT {

  private static final long ABSENT = 999_999_999_999L;

  private HttpUser owner;
  private HttpUser stranger;
  private AskedTicket ticket;
  private AskedTicket own;
  private String supportId;
  private String ownId;

  @BeforeAll
  void prepare() throws Exception {
    Customer hanako = Fixtures.call(Cast.class, "customer");
    Customer taro = Fixtures.call(Cast.class, "customer");
    supportId = Fixtures.call(Cast.class, "issueSupportId", hanako);
    ownId = Fixtures.call(Cast.class, "issueSupportId", taro);
    own = Fixtures.call(Cast.class, "ask", taro, "自分の話", new ArrayList<Long>());
    long file = Fixtures.call(Cast.class, "sendFile", hanako, "memo.txt");
    ticket = Fixtures.call(Cast.class, "ask", hanako, "内緒の話", new ArrayList<>(List.of(file)));
    owner = HttpUser.of(hanako);
    stranger = HttpUser.of(taro);
  }

  @Test
  void TIC_08_ticketOfSomebodyElseIsLikeNone() throws Exception {
    sameAsAbsent("/customer/ticket/view?number=", ticket.number(), "2020010100001");
  }

  @Test
  void TIC_04_fileOfSomebodyElsesTicketIsLikeNone() throws Exception {
    sameAsAbsent("/me/file/", ticket.attachments().get(0).toString(), String.valueOf(ABSENT));
  }

  @Test
  void CON_05_supportIdOfSomebodyElseIsLikeNone() throws Exception {
    sameAsAbsent("/customer/supportid/view?name=", supportId, "no-such-support-id");
  }

  @Test
  void TIC_08_listOfSomebodyElseDoesNotShowTheTicket() throws Exception {
    String list = "/customer/ticket/list?tab=all&q=" + ticket.number();
    assertTrue(owner.get(list).body().contains("内緒の話"));
    assertFalse(stranger.get(list).body().contains("内緒の話"));
  }

  @Test
  void TIC_04_fileOfATicketIsForCustomersAndAgentsOnly() throws Exception {
    String file = "/me/file/" + ticket.attachments().get(0);
    assertEquals(200, HttpUser.staff(Roles.AGENT).get(file).statusCode());
    for (String role : List.of(Roles.OFFICE, Roles.ADMIN)) {
      HttpUser other = HttpUser.staff(role);
      assertEquals(page(other.get("/me/file/" + ABSENT)), page(other.get(file)), role);
    }
    assertEquals(302, HttpUser.visitor().get(file).statusCode());
  }

  private void sameAsAbsent(String path, String foreign, String absent) throws Exception {
    assertEquals(200, owner.get(path + foreign).statusCode(), "its owner sees it");
    HttpResponse<String> none = stranger.get(path + absent);
    assertEquals(404, none.statusCode());
    assertEquals(page(none), page(stranger.get(path + foreign)));
  }

  @Test
  void TIC_08_answerToATicketOfSomebodyElseIsNotTaken() throws Exception {
    Map<String, String> typed = Map.of("replyForm:text", "にせの返信", "replyForm:nextState", "CLOSED");
    String foreign = "/customer/ticket/view?number=" + ticket.number();
    String mine = "/customer/ticket/view?number=" + own.number();
    refused(mine, foreign, "replyForm", "send", typed, "にせの返信");
  }

  @Test
  void CON_05_supportIdOfSomebodyElseIsNotChanged() throws Exception {
    Map<String, String> typed = Map.of("viewForm:description", "にせの説明");
    String foreign = "/customer/supportid/view?name=" + supportId;
    String mine = "/customer/supportid/view?name=" + ownId;
    refused(mine, foreign, "viewForm", "describe", typed, "にせの説明");
  }

  /**
   * Sends the form of the stranger's own page to the address of somebody else's, and then, to see
   * that it could have been taken, to its own.
   */
  private void refused(
      String mine,
      String foreign,
      String form,
      String button,
      Map<String, String> typed,
      String trace)
      throws Exception {
    Map<String, String> fields = HttpUser.hidden(stranger.get(mine).body(), form);
    fields.putAll(typed);
    fields.put(form + ":" + button, form + ":" + button);
    assertEquals(404, stranger.send(HttpUser.post(foreign, fields)).statusCode());
    assertFalse(owner.get(foreign).body().contains(trace));
    assertEquals(302, stranger.submit(mine, form, button, typed).statusCode());
    assertTrue(stranger.get(mine).body().contains(trace));
  }

  /** Status and page without the number for the page's own scripts, which is never the same. */
  private static String page(HttpResponse<String> answer) {
    return answer.statusCode()
        + answer.body().replaceAll("nonce=\"[^\"]*\"|csp\\.init\\('[^']*'\\)", "");
  }
}
