package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Answers from either side: new state, message, history, mail. */
@Dependent
class TicketReplies {

  @Inject private ClosingRules rules;
  @Inject private Conversation conversation;
  @Inject private TicketNews news;
  @Inject private Clock clock;

  void fromCustomer(Ticket ticket, ReplyToTicket said, Account author) {
    if (conversation.has(author, said.submitToken())) {
      return;
    }
    Instant now = clock.instant();
    ticket.checkOpen();
    ticket.checkRevision(said.revision());
    List<TicketChange> changes =
        ticket.answerAsCustomer(said.nextState(), author, now, rules.policy());
    Writing writing =
        new Writing(
            said.text(),
            said.fileIds(),
            said.submitToken(),
            List.of("ticket-reply-" + ticket.getNumber()));
    Message message = conversation.add(ticket, MessageKind.CUSTOMER, author, writing, now);
    news.answered(ticket, changes, message);
  }

  void fromAgent(Ticket ticket, ReplyAsAgent said, Account agent) {
    if (conversation.has(agent, said.submitToken())) {
      return;
    }
    Instant now = clock.instant();
    ticket.checkOpen();
    ticket.checkVersion(said.version());
    List<TicketChange> changes = ticket.answerAsAgent(said.nextState(), agent, now, rules.policy());
    Writing writing =
        new Writing(
            said.text(),
            said.fileIds(),
            said.submitToken(),
            List.of("ticket-desk-" + ticket.getNumber()));
    Message message = conversation.add(ticket, MessageKind.AGENT, agent, writing, now);
    news.answered(ticket, changes, message);
  }
}
