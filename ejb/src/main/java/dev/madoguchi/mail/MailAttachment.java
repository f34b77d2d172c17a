package dev.madoguchi.mail;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/**
 * A file of a mail in the outbox. Written once with the mail, which it goes out with as often as
 * that is sent; all recipients of a Message-ID get the same.
 */
@Entity
@Table(name = "mail_attachment")
public class MailAttachment extends BaseEntity {

  @Column(name = "message_id", updatable = false)
  private String messageId;

  @Column(name = "name", updatable = false)
  private String name;

  @Column(name = "content_type", updatable = false)
  private String contentType;

  @Lob
  @Column(name = "content", updatable = false)
  private byte[] content;

  protected MailAttachment() {}

  MailAttachment(String messageId, MailFile file) {
    this.messageId = messageId;
    this.name = file.name();
    this.contentType = file.contentType();
    this.content = file.content();
  }

  String getMessageId() {
    return messageId;
  }

  MailFile file() {
    return new MailFile(name, contentType, content);
  }
}
