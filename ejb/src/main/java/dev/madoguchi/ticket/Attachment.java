package dev.madoguchi.ticket;

import dev.madoguchi.file.StoredFile;
import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A file that came with a message (TIC-04). Who may read the message may read the file. */
@Entity
@Table(name = "attachment")
public class Attachment extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "ticket_id")
  private Ticket ticket;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "message_id")
  private Message message;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "file_id")
  private StoredFile file;

  @Column(name = "position_no")
  private int position;

  protected Attachment() {}

  Attachment(Message message, StoredFile file, int position) {
    this.ticket = message.getTicket();
    this.message = message;
    this.file = file;
    this.position = position;
  }

  public Message getMessage() {
    return message;
  }

  public StoredFile getFile() {
    return file;
  }
}
