package dev.madoguchi.ticket;

import static dev.madoguchi.ticket.Tickets.AGENT;
import static dev.madoguchi.ticket.Tickets.CUSTOMER;
import static dev.madoguchi.ticket.Tickets.at;
import static dev.madoguchi.ticket.Tickets.policy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicketTest {

  private static final Instant OPENED = at("2026-11-24T10:00");
  private static final Instant LATER = at("2026-11-25T10:00");

  @Test
  void TIC_08_withoutSupportIdItIsItsOpenersAlone() {
    assertEquals(CUSTOMER.getId(), Tickets.openedAt(OPENED).getAudienceId());
  }

  @Test
  void TIC_13_takingANewTicketPutsItInProgress() {
    Ticket ticket = Tickets.openedAt(OPENED);
    List<TicketChange> changes = ticket.assignTo(AGENT, AGENT, LATER, policy());
    assertEquals(TicketState.IN_PROGRESS, ticket.getState());
    assertEquals(AGENT, ticket.getAssignee());
    assertEquals(
        List.of(TicketField.STATE, TicketField.ASSIGNEE),
        changes.stream().map(TicketChange::getField).toList());
    assertEquals(List.of(), ticket.assignTo(AGENT, AGENT, LATER, policy()), "taken twice");
  }

  @Test
  void TIC_09_answerOfTheDeskStartsTheCountdown() {
    Ticket ticket = Tickets.openedAt(OPENED);
    ticket.answerAsAgent(TicketState.CLOSING, AGENT, LATER, policy());
    assertEquals(TicketState.CLOSING, ticket.getState());
    assertEquals(AGENT, ticket.getAssignee(), "who answers a ticket of nobody becomes its agent");
    NextStep next = ticket.findNextStep().orElseThrow();
    assertEquals(new NextStep(TicketState.CLOSED, at("2026-12-02T09:00")), next);
  }

  @Test
  void TIC_09_answerOfTheCustomerStopsTheCountdown() {
    Ticket ticket = Tickets.openedAt(OPENED);
    ticket.answerAsAgent(TicketState.WAITING, AGENT, OPENED, policy());
    ticket.answerAsCustomer(TicketState.IN_PROGRESS, CUSTOMER, LATER, policy());
    assertEquals(TicketState.IN_PROGRESS, ticket.getState());
    assertTrue(ticket.findNextStep().isEmpty());
  }

  @Test
  void TIC_09_aSecondQuestionStartsTheCountdownAnew() {
    Ticket ticket = Tickets.openedAt(OPENED);
    ticket.answerAsAgent(TicketState.WAITING, AGENT, OPENED, policy());
    ticket.remind(at("2026-12-07T09:05"), policy());
    assertEquals(
        List.of(),
        ticket.answerAsAgent(TicketState.WAITING, AGENT, at("2026-12-07T10:00"), policy()));
    assertNull(ticket.getCountdown().getRemindedAt());
    assertEquals(at("2026-12-21T09:00"), ticket.getCountdown().getStepDueAt());
  }

  @Test
  void TIC_09_otherStatesAreRefused() {
    Ticket ticket = Tickets.openedAt(OPENED);
    assertThrows(
        StateNotAllowedException.class,
        () -> ticket.answerAsAgent(TicketState.CLOSED, AGENT, LATER, policy()));
    assertThrows(
        StateNotAllowedException.class,
        () -> ticket.answerAsCustomer(TicketState.NEW, CUSTOMER, LATER, policy()));
    assertEquals(TicketState.NEW, ticket.getState());
  }

  @Test
  void TIC_10_aClosedTicketTakesNoReply() {
    Ticket ticket = Tickets.openedAt(OPENED);
    ticket.answerAsCustomer(TicketState.CLOSED, CUSTOMER, LATER, policy());
    assertEquals(LATER, ticket.getClosedAt());
    assertThrows(
        TicketClosedException.class,
        () -> ticket.answerAsCustomer(TicketState.IN_PROGRESS, CUSTOMER, LATER, policy()));
    assertThrows(
        TicketClosedException.class,
        () -> ticket.answerAsAgent(TicketState.CLOSING, AGENT, LATER, policy()));
    assertThrows(TicketClosedException.class, () -> ticket.assignTo(AGENT, AGENT, LATER, policy()));
    assertTrue(ticket.getState().nextBy(TicketMove.CUSTOMER_REPLY).isEmpty());
  }

  @Test
  void TIC_10_aNoteCanBeAddedToAClosedTicket() {
    Ticket ticket = Tickets.openedAt(OPENED);
    ticket.answerAsCustomer(TicketState.CLOSED, CUSTOMER, LATER, policy());
    Message note = Message.written(ticket, MessageKind.NOTE, AGENT, "電話でお礼をいただいた。", LATER);
    assertNull(note.getStateAfter());
  }

  @Test
  void TIC_14_aNewerMessageIsNoticed() {
    Ticket ticket = Tickets.openedAt(OPENED);
    int seen = ticket.getRevision();
    ticket.answerAsAgent(TicketState.WAITING, AGENT, LATER, policy());
    assertThrows(TicketChangedException.class, () -> ticket.checkRevision(seen));
    assertDoesNotThrow(() -> ticket.checkRevision(ticket.getRevision()));
  }

  @Test
  void TIC_14_queueAndPriorityDoNotDisturbTheCustomersReply() {
    Ticket ticket = Tickets.openedAt(OPENED);
    int seen = ticket.getRevision();
    ticket.triage(Tickets.CONTRACT, 1, AGENT, LATER);
    assertDoesNotThrow(() -> ticket.checkRevision(seen));
  }

  @Test
  void TIC_10_closedTicketStaysInItsQueue() {
    Ticket ticket = Tickets.openedAt(OPENED);
    ticket.answerAsCustomer(TicketState.CLOSED, CUSTOMER, LATER, policy());
    assertThrows(
        TicketClosedException.class, () -> ticket.triage(Tickets.CONTRACT, 1, AGENT, LATER));
    assertEquals("support", ticket.getQueue().getCode());
  }

  @Test
  void TIC_17_changesSayFromAndTo() {
    Ticket ticket = Tickets.openedAt(OPENED);
    List<TicketChange> changes = ticket.triage(Tickets.CONTRACT, 1, AGENT, LATER);
    assertEquals(List.of("support", "3"), changes.stream().map(TicketChange::getFrom).toList());
    assertEquals(List.of("contract", "1"), changes.stream().map(TicketChange::getTo).toList());
    assertEquals(
        List.of(),
        ticket.triage(Tickets.CONTRACT, 1, AGENT, LATER),
        "the same values change nothing");
  }

  @Test
  void TIC_06_numbersAreTheDayAndACounter() {
    assertEquals("2026112100042", new TicketNumber(LocalDate.of(2026, 11, 21), 42).text());
    assertEquals("20261121100000", new TicketNumber(LocalDate.of(2026, 11, 21), 100_000).text());
  }
}
