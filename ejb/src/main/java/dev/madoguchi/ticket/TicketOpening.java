package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.calendar.CalendarService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The one way in which a ticket comes into being. */
@Dependent
class TicketOpening {

  @Inject private TicketRepository tickets;
  @Inject private TicketAdmission admission;
  @Inject private TicketNumberRepository numbers;
  @Inject private Conversation conversation;
  @Inject private TicketNews news;
  @Inject private CalendarService calendar;
  @Inject private Clock clock;

  /** The ticket of this form: the one that was opened before, or a new one. */
  Ticket open(OpenTicket asked, Account opener) {
    // the second request of a double click waits here until the first is committed, and then finds
    // its ticket
    tickets.lock(opener.getId());
    Optional<Ticket> before = tickets.findBySubmitToken(asked.submitToken(), opener.getId());
    return before.orElseGet(() -> create(asked, opener));
  }

  private Ticket create(OpenTicket asked, Account opener) {
    TicketScope scope = admission.admit(asked, opener);
    Instant now = clock.instant();
    Ticket ticket = new Ticket(numberOf(now), asked, scope, now);
    tickets.add(ticket);
    Message question =
        conversation.add(
            ticket, MessageKind.CUSTOMER, opener, asked.text(), asked.fileIds(), "ticket-new", now);
    news.opened(ticket, question);
    return ticket;
  }

  private String numberOf(Instant now) {
    return numbers.next(LocalDate.ofInstant(now, calendar.zone())).text();
  }
}
