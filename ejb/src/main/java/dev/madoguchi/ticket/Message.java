package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One entry of a ticket: what a customer or an agent wrote, an internal note, or a line of the
 * portal itself. Written once and never changed.
 */
@Entity
@Table(name = "message")
public class Message extends BaseEntity {

  /** Longest text of a message, in characters; longer logs come as a file. */
  public static final int LONGEST_TEXT = 100_000;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "ticket_id")
  private Ticket ticket;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private MessageKind kind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "author_id")
  private Account author;

  @Lob
  @Basic(fetch = FetchType.EAGER)
  @Column(name = "content")
  private String text;

  @Enumerated(EnumType.STRING)
  @Column(name = "state_after")
  private TicketState stateAfter;

  @Column(name = "submit_token")
  private String submitToken;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Message() {}

  private Message(
      Ticket ticket,
      MessageKind kind,
      Account author,
      String text,
      TicketState stateAfter,
      Instant now) {
    this.ticket = ticket;
    this.kind = kind;
    this.author = author;
    this.text = text;
    this.stateAfter = stateAfter;
    this.createdAt = now;
  }

  /**
   * What a person writes; a message to the other side carries the state in which the ticket is now.
   */
  static Message written(
      Ticket ticket, MessageKind kind, Account author, String text, Instant now) {
    TicketState state = kind == MessageKind.NOTE ? null : ticket.getState();
    return new Message(ticket, kind, author, text.stripTrailing(), state, now);
  }

  /** Came from a form that is sent once; a token of null says nothing. */
  Message sentOnce(String token) {
    submitToken = token;
    return this;
  }

  /** The portal's own line about the state in which the ticket is now. */
  static Message ofPortal(Ticket ticket, Instant now) {
    return new Message(ticket, MessageKind.SYSTEM, null, null, ticket.getState(), now);
  }

  public Ticket getTicket() {
    return ticket;
  }

  public MessageKind getKind() {
    return kind;
  }

  /** Who wrote it; null for the portal itself. */
  public Account getAuthor() {
    return author;
  }

  /** Plain text with its line breaks; null for the portal itself. */
  public String getText() {
    return text;
  }

  /** State of the ticket after this message, or null for a note. */
  public TicketState getStateAfter() {
    return stateAfter;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }
}
