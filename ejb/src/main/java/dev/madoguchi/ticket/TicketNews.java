package dev.madoguchi.ticket;

import dev.madoguchi.audit.AuditWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Stores the history of what happened and tells it: to the customer by mail, to later components by
 * event.
 */
@Dependent
class TicketNews {

  @Inject private TicketRepository tickets;
  @Inject private TicketMails mails;
  @Inject private AuditWriter audit;
  @Inject private Event<TicketOpened> opened;
  @Inject private Event<TicketClosed> closed;

  void opened(Ticket ticket, Message question) {
    tickets.add(List.of(TicketChange.opening(ticket)));
    tickets.flush();
    mails.opened(ticket, question);
    audit.write("ticket.opened", "ticket:" + ticket.getId(), ticket.getNumber());
    opened.fire(new TicketOpened(ticket.getId(), ticket.getNumber(), ticket.getOpener().getId()));
  }

  void answered(Ticket ticket, List<TicketChange> changes, Message answer) {
    keep(changes);
    mails.answered(ticket, answer);
    tellIfClosed(ticket);
  }

  /** Mails the customer if anything changed that customers can see (TIC-07). */
  void changed(Ticket ticket, List<TicketChange> changes) {
    keep(changes);
    if (changes.stream().anyMatch(change -> change.getField().isForCustomers())) {
      mails.changed(ticket);
    }
  }

  void movedBySilence(Ticket ticket, List<TicketChange> changes, Message line) {
    tickets.add(changes);
    tickets.add(line);
    mails.moved(ticket);
    tellIfClosed(ticket);
  }

  void reminded(Ticket ticket, TicketChange change) {
    tickets.add(List.of(change));
    mails.reminded(ticket);
  }

  private void keep(List<TicketChange> changes) {
    tickets.add(changes);
    tickets.flush();
  }

  private void tellIfClosed(Ticket ticket) {
    if (!ticket.getState().isOpen()) {
      closed.fire(new TicketClosed(ticket.getId(), ticket.getNumber(), ticket.getOpener().getId()));
    }
  }
}
