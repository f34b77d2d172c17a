package dev.madoguchi.ticket.workspace;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What somebody is writing in a form and has not sent: kept after every pause, given back when the
 * form is opened again on any browser, removed when the form is sent. One per account and form.
 */
@Entity
@Table(name = "draft")
public class Draft extends BaseEntity {

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "draft_key")
  private String key;

  @Lob
  @Basic(fetch = FetchType.EAGER)
  @Column(name = "content")
  private String content;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Draft() {}

  Draft(long accountId, String key, String content, Instant now) {
    this.accountId = accountId;
    this.key = key;
    write(content, now);
  }

  final void write(String newContent, Instant now) {
    content = newContent;
    updatedAt = now;
  }

  String getKey() {
    return key;
  }

  String getContent() {
    return content;
  }

  Instant getUpdatedAt() {
    return updatedAt;
  }
}
