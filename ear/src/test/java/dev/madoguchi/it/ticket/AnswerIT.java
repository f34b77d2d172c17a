package dev.madoguchi.it.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.it.Together;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.file.FileFixture;
import dev.madoguchi.ticket.DeskTicket;
import dev.madoguchi.ticket.MessageKind;
import dev.madoguchi.ticket.MessageView;
import dev.madoguchi.ticket.ReplyAsAgent;
import dev.madoguchi.ticket.ReplyToTicket;
import dev.madoguchi.ticket.StateNotAllowedException;
import dev.madoguchi.ticket.TicketChangedException;
import dev.madoguchi.ticket.TicketClosedException;
import dev.madoguchi.ticket.TicketDesk;
import dev.madoguchi.ticket.TicketPage;
import dev.madoguchi.ticket.TicketService;
import dev.madoguchi.ticket.TicketState;
import dev.madoguchi.ticket.WriteNote;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers from both sides and the states that they set. */
@ExtendWith(ArquillianExtension.class)
class AnswerIT {

  private static final Set<TicketState> BY_CUSTOMER =
      EnumSet.complementOf(EnumSet.of(TicketState.NEW));
  private static final Set<TicketState> BY_AGENT =
      EnumSet.of(TicketState.WAITING, TicketState.CLOSING);

  @Inject private TicketService service;
  @Inject private TicketDesk desk;
  @Inject private Tickets tickets;
  @Inject private Accounts accounts;
  @Inject private FileFixture files;
  @Inject private Together together;

  private Asker asker;
  private As agent;
  private String number;

  @BeforeEach
  void ask() throws Exception {
    asker = tickets.asker();
    agent = As.agent(accounts.agent());
    number = tickets.open(asker);
  }

  private TicketPage page() throws Exception {
    return tickets.page(asker.person(), number);
  }

  private TicketState state() throws Exception {
    return page().facts().state();
  }

  private void answer(TicketState next) throws Exception {
    tickets.answer(number, next);
  }

  private void reply(TicketState next) throws Exception {
    tickets.reply(asker.person(), number, next);
  }

  @Test
  void TIC_09_agentsAnswerSetsWaitingOrClosing() throws Exception {
    answer(TicketState.WAITING);
    assertEquals(TicketState.WAITING, state());
    answer(TicketState.CLOSING);
    assertEquals(TicketState.CLOSING, state());
    assertNotNull(page().facts().nextStep());
    assertEquals(BY_AGENT, tickets.atDesk(number).nextStates());
    for (TicketState other : EnumSet.complementOf(EnumSet.copyOf(BY_AGENT))) {
      StateNotAllowedException refusal =
          assertThrows(StateNotAllowedException.class, () -> answer(other));
      assertEquals("nextState", refusal.field());
    }
  }

  @Test
  void TIC_09_customerPicksTheStateAfterTheAnswer() throws Exception {
    assertEquals(BY_CUSTOMER, page().nextStates());
    for (TicketState next : BY_CUSTOMER) {
      number = tickets.open(asker);
      answer(TicketState.WAITING);
      reply(next);
      assertEquals(next, state());
    }
    number = tickets.open(asker);
    StateNotAllowedException refusal =
        assertThrows(StateNotAllowedException.class, () -> reply(TicketState.NEW));
    assertEquals("nextState", refusal.field());
    assertEquals(1, page().messages().size());
  }

  @Test
  void TIC_09_customersAnswerStopsTheCountdown() throws Exception {
    answer(TicketState.CLOSING);
    assertNotNull(page().facts().nextStep());
    reply(TicketState.IN_PROGRESS);
    assertNull(page().facts().nextStep());
  }

  @Test
  void TIC_10_closedTicketTakesNoReplyButANote() throws Exception {
    reply(TicketState.CLOSED);
    assertFalse(page().takesReply());
    assertNotNull(page().facts().closedAt());
    assertEquals(Set.of(), tickets.atDesk(number).nextStates());
    for (TicketState next : TicketState.values()) {
      assertThrows(TicketClosedException.class, () -> reply(next));
      assertThrows(TicketClosedException.class, () -> answer(next));
    }
    int version = tickets.atDesk(number).version();
    assertThrows(TicketClosedException.class, () -> agent.run(() -> desk.take(number, version)));
    agent.run(() -> desk.note(new WriteNote(number, "完了後のメモ", List.of(), null)));
    assertEquals(2, page().messages().size());
    assertEquals(3, tickets.atDesk(number).messages().size());
    assertEquals(TicketState.CLOSED, state());
  }

  @Test
  void TIC_12_messagesAreShownOldestFirstWithSenderTimeAndFiles() throws Exception {
    answer(TicketState.WAITING);
    long file = files.storeFor(asker.person().id(), "log.txt");
    ReplyToTicket reply =
        new ReplyToTicket(
            number,
            "ログです。\n  <b>そのまま</b>",
            TicketState.IN_PROGRESS,
            List.of(file),
            page().revision(),
            null);
    asker.as().run(() -> service.reply(reply));
    List<MessageView> messages = page().messages();
    assertEquals(
        List.of(MessageKind.CUSTOMER, MessageKind.AGENT, MessageKind.CUSTOMER),
        messages.stream().map(MessageView::kind).toList());
    assertEquals(
        List.of(asker.person().name(), "田中 健一", asker.person().name()),
        messages.stream().map(MessageView::author).toList());
    assertEquals(List.of(true, false, true), messages.stream().map(MessageView::mine).toList());
    assertEquals("ログです。\n  <b>そのまま</b>", messages.get(2).text());
    assertEquals("log.txt", messages.get(2).files().get(0).name());
    assertEquals(
        messages.stream().map(MessageView::at).sorted().toList(),
        messages.stream().map(MessageView::at).toList());
  }

  @Test
  void TIC_06_formSentTwiceAtTheSameMomentWritesOneMessage() throws Exception {
    ReplyToTicket reply =
        new ReplyToTicket(
            number, "解決しました", TicketState.CLOSED, List.of(), page().revision(), "reply " + number);
    Callable<Void> send =
        () -> {
          asker.as().run(() -> service.reply(reply));
          return null;
        };
    WriteNote note = new WriteNote(number, "一度だけのメモ", List.of(), "note " + number);
    Callable<Void> write =
        () -> {
          agent.run(() -> desk.note(note));
          return null;
        };
    var outcomes = together.run(List.of(send, write, send, write, send, write));
    assertTrue(outcomes.stream().allMatch(Together.Outcome::worked), outcomes.toString());
    assertEquals(2, page().messages().size());
    assertEquals(3, tickets.atDesk(number).messages().size());
    assertEquals(2, tickets.mails(number).size());
  }

  @Test
  void TIC_12_repliesOverANewerMessageAreNotLostSilently() throws Exception {
    int seen = page().revision();
    answer(TicketState.WAITING);
    ReplyToTicket late =
        new ReplyToTicket(number, "行き違い", TicketState.IN_PROGRESS, List.of(), seen, null);
    assertThrows(TicketChangedException.class, () -> asker.as().run(() -> service.reply(late)));
    assertEquals(2, page().messages().size());
    assertEquals(TicketState.WAITING, state());
  }

  @Test
  void TIC_13_whoAnswersATicketOfNobodyBecomesItsAgent() throws Exception {
    assertNull(tickets.atDesk(number).assigneeId());
    answer(TicketState.WAITING);
    DeskTicket after = tickets.atDesk(number);
    assertEquals(accounts.agent(), after.assigneeId());
    assertTrue(after.mine());
  }

  @Test
  void TIC_13_twoAgentsWhoAnswerAtTheSameMomentDoNotOverwriteEachOther() throws Exception {
    for (int round = 0; round < 5; round++) {
      String raced = tickets.open(asker);
      int version = tickets.atDesk(raced).version();
      List<Callable<Boolean>> both = new ArrayList<>();
      for (long id : List.of(accounts.agent(), accounts.otherAgent())) {
        ReplyAsAgent reply =
            new ReplyAsAgent(raced, "回答 " + id, TicketState.CLOSING, List.of(), version, null);
        both.add(
            () -> {
              As.agent(id).run(() -> desk.reply(reply));
              return true;
            });
      }
      var outcomes = together.run(both);
      assertEquals(1, outcomes.stream().filter(Together.Outcome::worked).count());
      assertTrue(
          outcomes.stream()
              .filter(o -> !o.worked())
              .allMatch(o -> o.failure() instanceof TicketChangedException),
          outcomes.toString());
      assertEquals(2, tickets.page(asker.person(), raced).messages().size());
      assertEquals(2, tickets.mails(raced).size());
    }
  }
}
