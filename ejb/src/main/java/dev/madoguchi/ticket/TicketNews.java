package dev.madoguchi.ticket;

import dev.madoguchi.audit.AuditWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Stores the history of what happened and tells it to the customer by mail. */
@Dependent
class TicketNews {

  @Inject private TicketRepository tickets;
  @Inject private TicketMails mails;
  @Inject private AuditWriter audit;

  void opened(Ticket ticket, Message question) {
    tickets.add(List.of(TicketChange.opening(ticket)));
    tickets.flush();
    mails.opened(ticket, question);
    audit.write("ticket.opened", "ticket:" + ticket.getId(), ticket.getNumber());
  }

  void answered(Ticket ticket, List<TicketChange> changes, Message answer) {
    keep(changes);
    mails.answered(ticket, answer);
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
  }

  void reminded(Ticket ticket, TicketChange change) {
    tickets.add(List.of(change));
    mails.reminded(ticket);
  }

  private void keep(List<TicketChange> changes) {
    tickets.add(changes);
    tickets.flush();
  }
}
