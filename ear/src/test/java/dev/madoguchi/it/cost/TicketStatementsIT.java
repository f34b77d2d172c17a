package dev.madoguchi.it.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.account.SignIn;
import dev.madoguchi.account.SignedIn;
import dev.madoguchi.it.MovedClock;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.cost.Statements.Heard;
import dev.madoguchi.it.file.FileFixture;
import dev.madoguchi.it.ticket.Asker;
import dev.madoguchi.it.ticket.Question;
import dev.madoguchi.it.ticket.Tickets;
import dev.madoguchi.platform.Installation;
import dev.madoguchi.ticket.TicketState;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How many statements a page costs, from the first byte of the request to the last of the answer.
 */
@ExtendWith(ArquillianExtension.class)
class TicketStatementsIT {

  private static final Logger LOG = System.getLogger(TicketStatementsIT.class.getName());
  private static final int LIST = 5;
  private static final int PAGE = 8;

  @PersistenceUnit(unitName = "madoguchi-ejb.jar#madoguchi")
  private EntityManagerFactory unit;

  @Inject private SignIn signIn;
  @Inject private Tickets tickets;
  @Inject private Accounts accounts;
  @Inject private FileFixture files;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @AfterEach
  void resetClock() {
    MovedClock.reset();
  }

  /** Logs the browser in; all later requests belong to this session. */
  private void signIn(Asker asker) throws Exception {
    SignedIn signedIn =
        signIn.signIn(asker.person().mail(), Accounts.PASSWORD, "test").orElseThrow();
    String cookie = "madoguchi_login=" + signIn.remember(signedIn, "Test browser");
    assertEquals(200, get("/customer/home", "Cookie", cookie).statusCode());
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Installation.current().publicUrl() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  /**
   * Statements of one request; a request of a session that is checked against the account again.
   */
  private List<String> statementsOf(String path, String part) throws Exception {
    assertEquals(200, get(path).statusCode());
    MovedClock.ahead(Duration.ofSeconds(11));
    try (Statements statements = Statements.listen(unit)) {
      HttpResponse<String> answer = get(path);
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains(part), answer.body());
      LOG.log(Level.INFO, "{0} statements for {1}", statements.all().size(), path);
      return statements.all().stream().map(Heard::sql).toList();
    } finally {
      MovedClock.reset();
    }
  }

  private static void assertAtMost(int most, List<String> statements) {
    assertTrue(!statements.isEmpty(), "the listener hears nothing");
    assertTrue(
        statements.size() <= most,
        () -> statements.size() + " statements:\n" + String.join("\n", statements));
  }

  @Test
  void TIC_11_listCostsAtMostFiveStatements() throws Exception {
    Asker asker = tickets.asker();
    tickets.colleague(asker);
    for (int i = 0; i < 30; i++) {
      tickets.open(asker);
    }
    signIn(asker);
    String newest = tickets.open(asker);
    assertAtMost(LIST, statementsOf("/customer/ticket/list", newest));
    assertAtMost(LIST, statementsOf("/customer/ticket/list?page=2", "VPN"));
  }

  @Test
  void TIC_12_pageCostsAtMostEightStatements() throws Exception {
    Asker asker = tickets.asker();
    tickets.colleague(asker);
    long first = files.storeFor(asker.person().id(), "log.txt");
    long second = files.storeFor(asker.person().id(), "config.txt");
    String number = tickets.open(asker, Question.of(asker).files(first, second)).number();
    for (int i = 0; i < 5; i++) {
      tickets.answer(number, TicketState.WAITING);
      tickets.reply(asker.person(), number, TicketState.IN_PROGRESS);
    }
    tickets.answer(number, TicketState.CLOSING);
    signIn(asker);
    assertAtMost(PAGE, statementsOf("/customer/ticket/view?number=" + number, number));
  }
}
