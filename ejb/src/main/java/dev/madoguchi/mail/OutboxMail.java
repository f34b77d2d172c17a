package dev.madoguchi.mail;

import dev.madoguchi.platform.BaseEntity;
import dev.madoguchi.platform.PlainText;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One mail to one recipient, both the outbox and the ledger (TIC-07, OPS-12). It is written, in
 * words ready to send, in the transaction of the deed that it tells about; afterwards only its fate
 * changes. {@link #getDueAt()} is when it is to be looked at next: the next attempt of a queued
 * mail, the end of the lease of one that is being sent. A mail whose lease ended before its server
 * said what became of it may have arrived: it is sent again, with the same Message-ID, and stays
 * marked as in doubt.
 */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail extends BaseEntity {

  static final int LONGEST_SUBJECT = 500;
  private static final int LONGEST_REASON = 1000;

  @Column(name = "message_id", updatable = false)
  private String messageId;

  @Column(name = "thread_id", updatable = false)
  private String threadId;

  @Column(name = "template", updatable = false)
  private String template;

  @Column(name = "subject_ref", updatable = false)
  private String subjectRef;

  @Column(name = "recipient", updatable = false)
  private String recipient;

  @Column(name = "language", updatable = false)
  private String language;

  @Lob
  @Basic(fetch = FetchType.EAGER)
  @Column(name = "visible_to", updatable = false)
  private String visibleTo;

  @Lob
  @Basic(fetch = FetchType.EAGER)
  @Column(name = "visible_cc", updatable = false)
  private String visibleCc;

  @Column(name = "subject", updatable = false)
  private String subject;

  @Lob
  @Basic(fetch = FetchType.EAGER)
  @Column(name = "text_body", updatable = false)
  private String text;

  @Lob
  @Basic(fetch = FetchType.EAGER)
  @Column(name = "html_body", updatable = false)
  private String html;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private MailState state;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "lease")
  private String lease;

  @Column(name = "attempts")
  private int attempts;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "reason")
  private String reason;

  @Column(name = "in_doubt")
  private boolean inDoubt;

  protected OutboxMail() {}

  OutboxMail(
      Mail mail,
      String messageId,
      String threadId,
      Recipient recipient,
      RenderedMail rendered,
      Instant now) {
    List<String> own = List.of(recipient.address());
    this.messageId = messageId;
    this.threadId = threadId;
    this.template = mail.template();
    this.subjectRef = mail.subjectRef();
    this.recipient = recipient.address();
    this.language = MailLanguage.of(recipient.language()).code();
    this.visibleTo =
        String.join(
            ",", mail.visibleTo().isEmpty() && mail.visibleCc().isEmpty() ? own : mail.visibleTo());
    this.visibleCc = String.join(",", mail.visibleCc());
    this.subject = rendered.subject();
    this.text = rendered.text();
    this.html = rendered.html();
    this.state = MailState.QUEUED;
    this.createdAt = now;
    this.dueAt = now;
  }

  /** Whether the server with this lease is still the one that sends it. */
  boolean isLeasedBy(String holder) {
    return state == MailState.SENDING && holder.equals(lease);
  }

  /**
   * Its server died, or the connection broke, while it was sent: it may have arrived already, and
   * is sent again all the same.
   */
  void doubt() {
    inDoubt = true;
  }

  /** The mail server took it. */
  void sent(Instant when) {
    state = MailState.SENT;
    sentAt = when;
    lease = null;
    reason = null;
  }

  /**
   * The mail server can't be reached or refused it for now: it is tried again later or, at last,
   * given up.
   */
  void failed(String why, Instant when) {
    reason = shorten(why);
    lease = null;
    RetryPolicy.nextAttempt(attempts, when)
        .ifPresentOrElse(
            next -> {
              state = MailState.QUEUED;
              dueAt = next;
            },
            () -> state = MailState.FAILED);
  }

  /** The mail server says that this address does not work. */
  void refused(String why) {
    reason = shorten(why);
    lease = null;
    state = MailState.FAILED;
  }

  /** Nobody tried; it goes back to its place. */
  void putBack(Instant next) {
    state = MailState.QUEUED;
    lease = null;
    attempts--;
    dueAt = next;
  }

  /**
   * An operator wants it sent once more, with a fresh count of attempts (OPS-03).
   *
   * @throws MailNotGivenUpException if it was not given up, or is on its way again
   */
  void sendAgain(Instant when) {
    if (state != MailState.FAILED) {
      throw new MailNotGivenUpException();
    }
    state = MailState.QUEUED;
    dueAt = when;
    attempts = 0;
  }

  private static String shorten(String why) {
    return PlainText.cut(PlainText.lines(why), LONGEST_REASON);
  }

  public String getMessageId() {
    return messageId;
  }

  public String getThreadId() {
    return threadId;
  }

  public String getTemplate() {
    return template;
  }

  public String getSubjectRef() {
    return subjectRef;
  }

  public String getRecipient() {
    return recipient;
  }

  public Locale getLanguage() {
    return Locale.forLanguageTag(language);
  }

  public String getVisibleTo() {
    return visibleTo == null ? "" : visibleTo;
  }

  public String getVisibleCc() {
    return visibleCc == null ? "" : visibleCc;
  }

  public String getSubject() {
    return subject;
  }

  public String getText() {
    return text;
  }

  public String getHtml() {
    return html;
  }

  public MailState getState() {
    return state;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getDueAt() {
    return dueAt;
  }

  public int getAttempts() {
    return attempts;
  }

  public Instant getSentAt() {
    return sentAt;
  }

  /** Why the last attempt did not work; null after it worked. */
  public String getReason() {
    return reason;
  }

  /** Whether it may have arrived twice. */
  public boolean isInDoubt() {
    return inDoubt;
  }
}
