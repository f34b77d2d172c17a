package dev.madoguchi.ticket;

import static dev.madoguchi.ticket.TicketState.CLOSED;
import static dev.madoguchi.ticket.TicketState.CLOSING;
import static dev.madoguchi.ticket.TicketState.IN_PROGRESS;
import static dev.madoguchi.ticket.TicketState.NEW;
import static dev.madoguchi.ticket.TicketState.WAITING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketStateTest {

  @ParameterizedTest
  @EnumSource(value = TicketState.class, names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
  void TIC_09_customerPicksInProgressWaitingClosingOrClosed(TicketState open) {
    assertEquals(
        Set.of(IN_PROGRESS, WAITING, CLOSING, CLOSED), open.nextBy(TicketMove.CUSTOMER_REPLY));
  }

  @ParameterizedTest
  @EnumSource(value = TicketState.class, names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
  void TIC_09_agentSetsWaitingOrClosing(TicketState open) {
    assertEquals(Set.of(WAITING, CLOSING), open.nextBy(TicketMove.AGENT_REPLY));
  }

  @Test
  void TIC_09_silenceMovesWaitingToClosingAndClosingToClosed() {
    assertEquals(Set.of(CLOSING), WAITING.nextBy(TicketMove.SILENCE));
    assertEquals(Set.of(CLOSED), CLOSING.nextBy(TicketMove.SILENCE));
    assertEquals(Set.of(), NEW.nextBy(TicketMove.SILENCE));
    assertEquals(Set.of(), IN_PROGRESS.nextBy(TicketMove.SILENCE));
  }

  @Test
  void TIC_13_takingMakesANewTicketInProgressAndLeavesOthers() {
    assertEquals(Set.of(IN_PROGRESS), NEW.nextBy(TicketMove.TAKING));
    assertEquals(Set.of(WAITING), WAITING.nextBy(TicketMove.TAKING));
  }

  @ParameterizedTest
  @EnumSource(TicketMove.class)
  void TIC_10_nothingLeadsOutOfClosed(TicketMove move) {
    assertEquals(Set.of(), CLOSED.nextBy(move));
  }

  @Test
  void TIC_11_tabsShowTheirStates() {
    assertEquals(Set.of(NEW, IN_PROGRESS, WAITING, CLOSING), TicketTab.OPEN.states());
    assertEquals(Set.of(WAITING, CLOSING), TicketTab.WAITING.states());
    assertEquals(Set.of(TicketState.values()), TicketTab.ALL.states());
  }
}
