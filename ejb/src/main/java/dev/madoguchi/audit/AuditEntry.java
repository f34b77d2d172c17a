package dev.madoguchi.audit;

import dev.madoguchi.platform.BaseEntity;
import dev.madoguchi.platform.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One thing that somebody did and that has to be provable later (OPS-04): a login, a change of
 * rights, contracts or settings, a download, a look at a customer's data. Written in the
 * transaction of the deed, so that neither exists without the other; never changed afterwards.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends BaseEntity {

  static final int LONGEST_SUBJECT = 200;
  static final int LONGEST_DETAIL = 2000;

  @Column(name = "happened_at", updatable = false)
  private Instant happenedAt;

  @Column(name = "actor", updatable = false)
  private String actor;

  @Column(name = "action", updatable = false)
  private String action;

  @Column(name = "subject", updatable = false)
  private String subject;

  @Column(name = "detail", updatable = false)
  private String detail;

  protected AuditEntry() {}

  AuditEntry(Instant happenedAt, String actor, String action, String subject, String detail) {
    this.happenedAt = happenedAt;
    this.actor = shorten(actor, LONGEST_SUBJECT);
    this.action = action;
    this.subject = shorten(subject, LONGEST_SUBJECT);
    this.detail = shorten(detail, LONGEST_DETAIL);
  }

  /** A long detail must not make the deed itself fail. */
  static String shorten(String text, int longest) {
    return text == null || text.length() <= longest ? text : PlainText.cut(text, longest - 1) + "…";
  }

  public Instant getHappenedAt() {
    return happenedAt;
  }

  public String getActor() {
    return actor;
  }

  public String getAction() {
    return action;
  }

  public String getSubject() {
    return subject;
  }

  public String getDetail() {
    return detail;
  }
}
