package dev.madoguchi.it.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.mail.OutboxMail;
import dev.madoguchi.ticket.ChangeTicket;
import dev.madoguchi.ticket.StateNotAllowedException;
import dev.madoguchi.ticket.TicketDesk;
import dev.madoguchi.ticket.TicketState;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which mails a ticket sends, to whom and in whose language. */
@ExtendWith(ArquillianExtension.class)
class TicketMailsIT {

  @Inject private TicketDesk desk;
  @Inject private Tickets tickets;
  @Inject private Accounts accounts;

  @Test
  void TIC_07_openingIsMailedToTheOpenerWithCopies() throws Exception {
    Asker asker = tickets.asker();
    String number =
        tickets.open(asker, Question.of(asker).cc("x1@it.example, x2@it.example")).number();
    List<OutboxMail> mails = tickets.mails(number);
    assertEquals(
        Set.of(asker.person().mail(), "x1@it.example", "x2@it.example"),
        mails.stream().map(OutboxMail::getRecipient).collect(Collectors.toSet()));
    assertEquals(3, mails.size());
    assertEquals(1, mails.stream().map(OutboxMail::getMessageId).distinct().count());
    for (OutboxMail mail : mails) {
      assertEquals(asker.person().mail(), mail.getVisibleTo());
      assertEquals("x1@it.example,x2@it.example", mail.getVisibleCc());
    }
  }

  @Test
  void TIC_07_mailSaysWhatTheTicketIsAbout() throws Exception {
    Asker asker = tickets.asker();
    Question question = Question.of(asker).subject("件名テスト").text("本文の一行目\n二行目 <b>&");
    String number = tickets.open(asker, question).number();
    OutboxMail mail = tickets.mails(number).get(0);
    String product = tickets.page(asker.person(), number).facts().product();
    for (String part : List.of(number, product, "件名テスト")) {
      assertTrue(mail.getSubject().contains(part), mail.getSubject());
      assertTrue(mail.getText().contains(part), mail.getText());
    }
    for (String part :
        List.of("本文の一行目", "二行目 <b>&", "新規", "/customer/ticket/view?number=" + number)) {
      assertTrue(mail.getText().contains(part), mail.getText());
    }
    assertTrue(mail.getText().contains("送信専用"), mail.getText());
    assertTrue(mail.getHtml().contains("&lt;b&gt;&amp;"), mail.getHtml());
  }

  @Test
  void TIC_07_everyVisibleChangeIsMailedOnceInOneThread() throws Exception {
    Asker asker = tickets.asker();
    String number = tickets.open(asker);
    As agent = As.agent(accounts.agent());
    int version = tickets.atDesk(number).version();
    agent.run(() -> desk.take(number, version));
    ChangeTicket change = new ChangeTicket(number, "contract", 1, tickets.atDesk(number).version());
    agent.run(() -> desk.change(change));
    tickets.answer(number, TicketState.WAITING);
    tickets.reply(asker.person(), number, TicketState.IN_PROGRESS);
    assertEquals(
        List.of(
            "ticket-opened",
            "ticket-changed",
            "ticket-changed",
            "ticket-reply",
            "ticket-customer-reply"),
        tickets.templates(asker, number));
    List<OutboxMail> mails = tickets.mails(number);
    assertEquals(1, mails.stream().map(OutboxMail::getThreadId).distinct().count());
    assertEquals(mails.size(), mails.stream().map(OutboxMail::getMessageId).distinct().count());
  }

  @Test
  void TIC_07_mailIsInTheLanguageOfTheRecipient() throws Exception {
    Asker asker = tickets.asker(new ContractWish(), Locale.ENGLISH);
    String number = tickets.open(asker);
    tickets.answer(number, TicketState.CLOSING);
    OutboxMail mail = tickets.mails(number).get(1);
    assertEquals(Locale.ENGLISH, mail.getLanguage());
    assertTrue(mail.getText().contains("Open the ticket"), mail.getText());
  }

  @Test
  void TIC_07_mailNamesTheDayOfTheNextStep() throws Exception {
    Asker asker = tickets.asker(new ContractWish(), Locale.ENGLISH);
    String number = tickets.open(asker);
    tickets.answer(number, TicketState.CLOSING);
    String day =
        DateTimeFormatter.ofPattern("E, d MMM uuuu", Locale.ENGLISH)
            .withZone(ZoneId.of("Asia/Tokyo"))
            .format(tickets.page(asker.person(), number).facts().nextStep().at());
    String text = tickets.mails(number).get(1).getText();
    assertTrue(text.contains("it becomes “Closed” on " + day), day + " in " + text);
  }

  @Test
  void TIC_07_refusedChangeMailsNobody() throws Exception {
    Asker asker = tickets.asker();
    String number = tickets.open(asker);
    assertThrows(StateNotAllowedException.class, () -> tickets.answer(number, TicketState.CLOSED));
    assertEquals(List.of("ticket-opened"), tickets.templates(asker, number));
  }
}
