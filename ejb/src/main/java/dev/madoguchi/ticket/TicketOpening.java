package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.calendar.CalendarService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

  /**
   * The ticket of this form: the one that was opened already, or a new one.
   *
   * @param before the ticket about which is asked again, or null
   */
  Ticket open(OpenTicket asked, Ticket before, Account opener) {
    // the second request of a double click waits here until the first is committed, and then finds
    // its ticket
    tickets.lock(opener.getId());
    Optional<Ticket> opened = tickets.findBySubmitToken(asked.submitToken(), opener.getId());
    return opened.orElseGet(() -> create(asked, before, opener));
  }

  private Ticket create(OpenTicket asked, Ticket before, Account opener) {
    TicketScope scope = admission.admit(asked, opener);
    Instant now = clock.instant();
    Ticket ticket = new Ticket(numberOf(now), asked, scope, now);
    if (before != null) {
      ticket.follow(before);
    }
    tickets.add(ticket);
    Writing writing = new Writing(asked.text(), asked.fileIds(), null, drafts(before));
    Message question = conversation.add(ticket, MessageKind.CUSTOMER, opener, writing, now);
    news.opened(ticket, question);
    return ticket;
  }

  /** Who asks again may have begun with an answer to the old ticket. */
  private static List<String> drafts(Ticket before) {
    return before == null
        ? List.of("ticket-new")
        : List.of("ticket-new-" + before.getNumber(), "ticket-reply-" + before.getNumber());
  }

  private String numberOf(Instant now) {
    return numbers.next(LocalDate.ofInstant(now, calendar.zone())).text();
  }
}
