package dev.madoguchi.ticket;

import static dev.madoguchi.ticket.Tickets.AGENT;
import static dev.madoguchi.ticket.Tickets.CUSTOMER;
import static dev.madoguchi.ticket.Tickets.TOKYO;
import static dev.madoguchi.ticket.Tickets.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.platform.BusinessException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever happens to a ticket in whatever order, its invariants hold. */
class TicketLifeTest {

  /** Something that somebody does, after some hours. */
  enum Deed {
    CUSTOMER_REPLY,
    AGENT_REPLY,
    TAKE,
    JOB
  }

  @Property(tries = 500)
  void TIC_09_everyLifeKeepsTheInvariants(
      @ForAll @Size(max = 30) List<Deed> deeds,
      @ForAll @Size(30) List<TicketState> wishes,
      @ForAll @Size(30) List<@IntRange(min = 1, max = 400) Integer> hours) {
    AutoClosePolicy policy = Tickets.policy();
    Instant now = at("2026-11-24T10:00");
    Ticket ticket = Tickets.openedAt(now);
    for (int i = 0; i < deeds.size(); i++) {
      now = now.plus(Duration.ofHours(hours.get(i)));
      TicketState before = ticket.getState();
      List<TicketChange> changes = happens(ticket, deeds.get(i), wishes.get(i), now, policy);
      checkHistory(before, ticket, changes);
      checkInvariants(ticket, now);
    }
  }

  private static List<TicketChange> happens(
      Ticket ticket, Deed deed, TicketState wish, Instant now, AutoClosePolicy policy) {
    TicketState before = ticket.getState();
    try {
      return switch (deed) {
        case CUSTOMER_REPLY -> ticket.answerAsCustomer(wish, CUSTOMER, now, policy);
        case AGENT_REPLY -> ticket.answerAsAgent(wish, AGENT, now, policy);
        case TAKE -> ticket.assignTo(AGENT, AGENT, now, policy);
        case JOB -> job(ticket, now, policy);
      };
    } catch (BusinessException refused) {
      assertEquals(before, ticket.getState(), "a refusal changes nothing");
      return List.of();
    }
  }

  private static List<TicketChange> job(Ticket ticket, Instant now, AutoClosePolicy policy) {
    List<TicketChange> changes =
        switch (policy.decide(ticket.getCountdown(), now)) {
          case STEP -> ticket.fallSilent(now, policy);
          case REMINDER -> List.of(ticket.remind(now, policy));
          case NOTHING -> List.of();
        };
    assertEquals(
        AutoClosePolicy.Due.NOTHING,
        policy.decide(ticket.getCountdown(), now),
        "a second run finds nothing");
    return changes;
  }

  private static void checkHistory(TicketState before, Ticket ticket, List<TicketChange> changes) {
    List<TicketChange> states =
        changes.stream().filter(c -> c.getField() == TicketField.STATE).toList();
    assertEquals(before == ticket.getState() ? 0 : 1, states.size());
    states.forEach(
        change -> {
          assertEquals(before.name(), change.getFrom());
          assertEquals(ticket.getState().name(), change.getTo());
        });
    assertFalse(
        before == TicketState.CLOSED && ticket.getState() != TicketState.CLOSED,
        "closed is the end");
  }

  private static void checkInvariants(Ticket ticket, Instant now) {
    assertEquals(ticket.getState() == TicketState.CLOSED, ticket.getClosedAt() != null);
    assertEquals(ticket.getState().isCountingDown(), ticket.findNextStep().isPresent());
    assertFalse(ticket.getChangedAt().isAfter(now));
    ticket
        .findNextStep()
        .ifPresent(
            step -> {
              ZonedDateTime due = step.at().atZone(TOKYO);
              assertTrue(step.at().isAfter(ticket.getOpenedAt()));
              assertEquals(LocalTime.of(9, 0), due.toLocalTime());
              assertTrue(Tickets.calendar().isOpen(due.toLocalDate()));
              assertFalse(ticket.getCountdown().getNextLookAt().isAfter(step.at()));
            });
  }
}
