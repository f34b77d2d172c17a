package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.file.FileStore;
import dev.madoguchi.file.StoredFile;
import dev.madoguchi.ticket.workspace.DraftService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Adds what people write to a ticket: the message, its files, and the end of the draft in which it
 * was written.
 */
@Dependent
class Conversation {

  @Inject private TicketRepository tickets;
  @Inject private FileStore files;
  @Inject private DraftService drafts;

  /** Whether this form was sent before: the second request of a double click changes nothing. */
  boolean has(Account author, String submitToken) {
    return submitToken != null && tickets.existsMessage(author.getId(), submitToken);
  }

  /** Adds a message after the ticket has taken its new state. */
  Message add(Ticket ticket, MessageKind kind, Account author, Writing writing, Instant now) {
    // before the queries below, which would tell a lost race in the provider's words
    tickets.flush();
    Message message =
        Message.written(ticket, kind, author, writing.text(), now).sentOnce(writing.submitToken());
    tickets.add(message);
    int position = 0;
    for (StoredFile file : files.claim(writing.fileIds(), "ticket:" + ticket.getId())) {
      tickets.add(new Attachment(message, file, position++));
    }
    writing.drafts().forEach(drafts::remove);
    return message;
  }
}
