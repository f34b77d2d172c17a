package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts a ticket's page together: one statement each for messages, files, history and readers
 * (TIC-12, TIC-13).
 */
@Dependent
class TicketPages {

  @Inject private TicketRepository tickets;
  @Inject private Viewers viewers;

  TicketPage forCustomer(Ticket ticket, long reader) {
    return new TicketPage(
        ticket.getId(),
        ticket.getRevision(),
        TicketFacts.of(ticket),
        messages(ticket, reader, false),
        history(ticket, false),
        viewers.readersOf(ticket),
        ticket.getState().nextBy(TicketMove.CUSTOMER_REPLY));
  }

  DeskTicket forDesk(Ticket ticket, long agentId) {
    Account opener = ticket.getOpener();
    Account assignee = ticket.getAssignee();
    return new DeskTicket(
        ticket.getId(),
        ticket.getVersion(),
        TicketFacts.of(ticket),
        ticket.getQueue().getCode(),
        assignee == null ? null : assignee.getId(),
        assignee != null && assignee.getId() == agentId,
        opener.getContactMail(),
        opener.getPhone(),
        opener.getCompany() == null ? null : opener.getCompany().getName(),
        messages(ticket, agentId, true),
        history(ticket, true),
        viewers.readersOf(ticket),
        ticket.getState().nextBy(TicketMove.AGENT_REPLY));
  }

  private List<MessageView> messages(Ticket ticket, long reader, boolean notes) {
    List<Message> messages = tickets.findMessages(ticket.getId(), notes);
    Map<Long, List<Attachment>> files =
        tickets.findAttachments(ticket.getId(), notes).stream()
            .collect(Collectors.groupingBy(attachment -> attachment.getMessage().getId()));
    return messages.stream()
        .map(m -> MessageView.of(m, files.getOrDefault(m.getId(), List.of()), reader))
        .toList();
  }

  private List<ChangeView> history(Ticket ticket, boolean all) {
    return tickets.findChanges(ticket.getId(), all).stream().map(ChangeView::of).toList();
  }
}
