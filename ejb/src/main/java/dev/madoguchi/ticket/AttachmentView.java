package dev.madoguchi.ticket;

/**
 * A file of a message.
 *
 * @param id what {@link TicketFiles#getFile} takes
 * @param name file name
 * @param size bytes
 * @param contentType media type as the browser said
 */
public record AttachmentView(long id, String name, long size, String contentType) {

  static AttachmentView of(Attachment attachment) {
    return new AttachmentView(
        attachment.getId(),
        attachment.getFile().getName(),
        attachment.getFile().getSize(),
        attachment.getFile().getContentType());
  }
}
