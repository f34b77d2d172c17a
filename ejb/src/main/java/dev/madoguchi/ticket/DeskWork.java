package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.account.AccountLookup;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Roles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What agents do with a ticket beside answering it (TIC-13). */
@Dependent
class DeskWork {

  @Inject private AccountLookup accounts;
  @Inject private DeskQueues queues;
  @Inject private ClosingRules rules;
  @Inject private Conversation conversation;
  @Inject private TicketRepository tickets;
  @Inject private TicketNews news;
  @Inject private Clock clock;

  List<AgentView> findAgents() {
    return accounts.findActiveByRole(Roles.AGENT).stream()
        .map(agent -> new AgentView(agent.getId(), agent.getDisplayName()))
        .toList();
  }

  Account getAgent(long id) {
    return accounts.findActiveByRole(Roles.AGENT).stream()
        .filter(agent -> agent.getId() == id)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("agent", id));
  }

  void assign(Ticket ticket, Account agent, Account by, int version) {
    ticket.checkOpen();
    ticket.checkVersion(version);
    Instant now = clock.instant();
    news.changed(ticket, ticket.assignTo(agent, by, now, rules.policy()));
  }

  void note(Ticket ticket, WriteNote written, Account agent) {
    if (conversation.has(agent, written.submitToken())) {
      return;
    }
    Writing writing =
        new Writing(
            written.text(),
            written.fileIds(),
            written.submitToken(),
            List.of("ticket-note-" + ticket.getNumber()));
    conversation.add(ticket, MessageKind.NOTE, agent, writing, clock.instant());
    tickets.flush();
  }

  void change(Ticket ticket, ChangeTicket wanted, Account by) {
    ticket.checkOpen();
    ticket.checkVersion(wanted.version());
    Instant now = clock.instant();
    news.changed(ticket, ticket.triage(queues.get(wanted.queue()), wanted.priority(), by, now));
  }
}
