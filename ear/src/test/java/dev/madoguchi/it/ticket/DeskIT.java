package dev.madoguchi.it.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.ticket.AgentView;
import dev.madoguchi.ticket.ChangeTicket;
import dev.madoguchi.ticket.ChangeView;
import dev.madoguchi.ticket.DeskFilter;
import dev.madoguchi.ticket.DeskFilter.Whose;
import dev.madoguchi.ticket.DeskRow;
import dev.madoguchi.ticket.DeskTicket;
import dev.madoguchi.ticket.MessageKind;
import dev.madoguchi.ticket.QueueCount;
import dev.madoguchi.ticket.ReplyAsAgent;
import dev.madoguchi.ticket.TicketChangedException;
import dev.madoguchi.ticket.TicketClosedException;
import dev.madoguchi.ticket.TicketDesk;
import dev.madoguchi.ticket.TicketField;
import dev.madoguchi.ticket.TicketState;
import dev.madoguchi.ticket.WriteNote;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The agents' workspace and the history of what they did. */
@ExtendWith(ArquillianExtension.class)
class DeskIT {

  @Inject private TicketDesk desk;
  @Inject private Tickets tickets;
  @Inject private Accounts accounts;

  private Asker asker;
  private As agent;
  private String number;

  @BeforeEach
  void ask() throws Exception {
    asker = tickets.asker();
    agent = As.agent(accounts.agent());
    number = tickets.open(asker);
  }

  private DeskTicket atDesk() throws Exception {
    return tickets.atDesk(number);
  }

  private void take() throws Exception {
    int version = atDesk().version();
    agent.run(() -> desk.take(number, version));
  }

  private void change(String queue, int priority) throws Exception {
    ChangeTicket change = new ChangeTicket(number, queue, priority, atDesk().version());
    agent.run(() -> desk.change(change));
  }

  private List<String> find(As who, String queue, Whose whose) throws Exception {
    DeskFilter filter = new DeskFilter(queue, whose, number, null, true);
    return who.get(() -> desk.find(filter, PageRequest.of(1))).rows().stream()
        .map(DeskRow::number)
        .toList();
  }

  @Test
  void TIC_13_takingMakesItMineAndInProgress() throws Exception {
    assertEquals(List.of(number), find(agent, null, Whose.UNASSIGNED));
    assertEquals(List.of(), find(agent, null, Whose.MINE));
    take();
    assertEquals(TicketState.IN_PROGRESS, atDesk().facts().state());
    assertTrue(atDesk().mine());
    assertEquals(List.of(), find(agent, null, Whose.UNASSIGNED));
    assertEquals(List.of(number), find(agent, null, Whose.MINE));
    assertEquals(List.of(number), find(agent, null, Whose.ALL));
  }

  @Test
  void TIC_13_ticketIsGivenToAgentsOnly() throws Exception {
    long other = accounts.otherAgent();
    int version = atDesk().version();
    for (long nobody : List.of(asker.person().id(), accounts.office(), -1L)) {
      assertThrows(
          NotFoundException.class, () -> agent.run(() -> desk.assign(number, nobody, version)));
    }
    agent.run(() -> desk.assign(number, other, version));
    assertEquals(other, atDesk().assigneeId());
    assertEquals(List.of(number), find(As.agent(other), null, Whose.MINE));
    List<Long> offered = agent.get(desk::findAgents).stream().map(AgentView::accountId).toList();
    assertTrue(offered.containsAll(List.of(accounts.agent(), other)));
    assertFalse(offered.contains(accounts.office()));
  }

  @Test
  void TIC_13_queueAndPriorityAreChanged() throws Exception {
    change("contract", 1);
    assertEquals("contract", atDesk().queueCode());
    assertEquals(1, atDesk().facts().priority());
    assertEquals(List.of(), find(agent, "support", Whose.ALL));
    assertEquals(List.of(number), find(agent, "contract", Whose.ALL));
    int lines = atDesk().history().size();
    int version = atDesk().version();
    change("contract", 1);
    assertEquals(lines, atDesk().history().size(), "equal values change nothing");
    assertEquals(version, atDesk().version());
    assertThrows(NotFoundException.class, () -> change("nowhere", 1));
  }

  @Test
  void TIC_10_closedTicketStaysInItsQueue() throws Exception {
    tickets.reply(asker.person(), number, TicketState.CLOSED);
    int mails = tickets.templates(asker, number).size();
    assertThrows(TicketClosedException.class, () -> change("contract", 1));
    assertEquals("support", atDesk().queueCode());
    assertEquals(mails, tickets.templates(asker, number).size());
  }

  @Test
  void TIC_13_queuesShowTheirOpenWork() throws Exception {
    long before = openIn("support");
    String second = tickets.open(asker);
    assertEquals(before + 1, openIn("support"));
    tickets.reply(asker.person(), second, TicketState.CLOSED);
    assertEquals(before, openIn("support"));
  }

  private long openIn(String queue) throws Exception {
    return agent.get(desk::countByQueue).stream()
        .filter(count -> count.code().equals(queue))
        .mapToLong(QueueCount::open)
        .sum();
  }

  @Test
  void TIC_13_noteIsForTheDeskAloneAndMailedToNobody() throws Exception {
    agent.run(() -> desk.note(new WriteNote(number, "社内メモです", List.of(), null)));
    assertEquals(MessageKind.NOTE, atDesk().messages().get(1).kind());
    assertEquals(1, tickets.page(asker.person(), number).messages().size());
    assertEquals(List.of("ticket-opened"), tickets.templates(asker, number));
    assertEquals(TicketState.NEW, atDesk().facts().state());
  }

  @Test
  void TIC_13_nothingIsWrittenOverANewerChange() throws Exception {
    int seen = atDesk().version();
    take();
    ReplyAsAgent reply =
        new ReplyAsAgent(number, "古い画面から", TicketState.CLOSING, List.of(), seen, null);
    for (As.Work late :
        List.<As.Work>of(
            () -> desk.take(number, seen),
            () -> desk.assign(number, accounts.otherAgent(), seen),
            () -> desk.change(new ChangeTicket(number, "contract", 1, seen)),
            () -> desk.reply(reply))) {
      assertThrows(TicketChangedException.class, () -> agent.run(late));
    }
    assertEquals(1, atDesk().messages().size());
    assertTrue(atDesk().mine());
  }

  @Test
  void TIC_13_workspaceIsForAgentsOnly() {
    for (As other : List.of(asker.as(), As.office(accounts.office()), As.admin(accounts.admin()))) {
      assertThrows(EJBAccessException.class, () -> other.get(() -> desk.getTicket(number)));
    }
  }

  @Test
  void TIC_17_everyChangeStandsInTheHistory() throws Exception {
    take();
    change("contract", 2);
    tickets.answer(number, TicketState.CLOSING);
    tickets.reply(asker.person(), number, TicketState.CLOSED);
    assertEquals(
        List.of(
            "OPENED null→" + number,
            "STATE NEW→IN_PROGRESS",
            "ASSIGNEE null→田中 健一",
            "QUEUE support→contract",
            "PRIORITY 3→2",
            "STATE IN_PROGRESS→CLOSING",
            "STATE CLOSING→CLOSED"),
        atDesk().history().stream().map(DeskIT::line).toList());
    String customer = asker.person().name();
    assertEquals(
        List.of(customer, "田中 健一", "田中 健一", "田中 健一", "田中 健一", "田中 健一", customer),
        atDesk().history().stream().map(ChangeView::who).toList());
  }

  private static String line(ChangeView change) {
    return change.field() + " " + change.from() + "→" + change.to();
  }

  @Test
  void TIC_17_customersSeeTheirPartOfTheHistory() throws Exception {
    take();
    change("contract", 3);
    assertEquals(
        List.of(TicketField.OPENED, TicketField.STATE, TicketField.QUEUE),
        tickets.page(asker.person(), number).history().stream().map(ChangeView::field).toList());
  }
}
