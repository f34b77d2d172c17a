package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One line of a ticket's history: who changed what, when, from which value to which (TIC-17). Never
 * changed.
 */
@Entity
@Table(name = "ticket_change")
public class TicketChange extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "ticket_id")
  private Ticket ticket;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "actor_id")
  private Account actor;

  @Enumerated(EnumType.STRING)
  @Column(name = "field")
  private TicketField field;

  @Column(name = "value_before")
  private String from;

  @Column(name = "value_after")
  private String to;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected TicketChange() {}

  TicketChange(
      Ticket ticket, Account actor, TicketField field, String from, String to, Instant changedAt) {
    this.ticket = ticket;
    this.actor = actor;
    this.field = field;
    this.from = from;
    this.to = to;
    this.changedAt = changedAt;
  }

  /** The first line of every history. */
  static TicketChange opening(Ticket ticket) {
    return new TicketChange(
        ticket,
        ticket.getOpener(),
        TicketField.OPENED,
        null,
        ticket.getNumber(),
        ticket.getOpenedAt());
  }

  /** Who did it; null for the portal itself. */
  public Account getActor() {
    return actor;
  }

  public TicketField getField() {
    return field;
  }

  /** Value before, in the form that {@link TicketField} says, or null. */
  public String getFrom() {
    return from;
  }

  /** Value after, or null. */
  public String getTo() {
    return to;
  }

  public Instant getChangedAt() {
    return changedAt;
  }
}
