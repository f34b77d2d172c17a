package dev.madoguchi.ticket;

import java.time.Instant;
import java.util.List;

/**
 * An entry of a ticket (TIC-12).
 *
 * @param id identity
 * @param kind who wrote it and for whom
 * @param author name of the writer, or null for the portal itself
 * @param mine whether the reader wrote it
 * @param text plain text with its line breaks; null for entries of the portal
 * @param at when it was written
 * @param stateAfter state that it set, or null
 * @param files attachments in order
 */
public record MessageView(
    long id,
    MessageKind kind,
    String author,
    boolean mine,
    String text,
    Instant at,
    TicketState stateAfter,
    List<AttachmentView> files) {

  /** Copies the list. */
  public MessageView {
    files = List.copyOf(files);
  }

  static MessageView of(Message message, List<Attachment> attachments, long reader) {
    return new MessageView(
        message.getId(),
        message.getKind(),
        message.getAuthor() == null ? null : message.getAuthor().getDisplayName(),
        message.getAuthor() != null && message.getAuthor().getId() == reader,
        message.getText(),
        message.getCreatedAt(),
        message.getStateAfter(),
        attachments.stream().map(AttachmentView::of).toList());
  }
}
