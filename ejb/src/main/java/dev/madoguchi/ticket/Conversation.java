package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.file.FileStore;
import dev.madoguchi.file.StoredFile;
import dev.madoguchi.ticket.workspace.DraftService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Adds what people write to a ticket: the message, its files, and the end of the draft in which it
 * was written.
 */
@Dependent
class Conversation {

  @Inject private TicketRepository tickets;
  @Inject private FileStore files;
  @Inject private DraftService drafts;

  /**
   * Adds a message after the ticket has taken its new state.
   *
   * @param fileIds unclaimed uploads of the caller
   * @param draft key of the draft that is done with it
   */
  Message add(
      Ticket ticket,
      MessageKind kind,
      Account author,
      String text,
      List<Long> fileIds,
      String draft,
      Instant now) {
    // before the queries below, which would tell a lost race in the provider's words
    tickets.flush();
    Message message = Message.written(ticket, kind, author, text, now);
    tickets.add(message);
    int position = 0;
    for (StoredFile file : files.claim(fileIds, "ticket:" + ticket.getId())) {
      tickets.add(new Attachment(message, file, position++));
    }
    drafts.remove(draft);
    return message;
  }
}
