package dev.madoguchi.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * The counter of one day's ticket numbers (TIC-06). It is only changed by an update in the
 * database, whose row lock makes numbers unique over all servers.
 */
@Entity
@Table(name = "ticket_number_day")
public class TicketNumberDay {

  /** A row that is always there; who makes a missing day locks it first. */
  static final LocalDate GATE = LocalDate.EPOCH;

  @Id
  @Column(name = "number_day")
  private LocalDate day;

  @Column(name = "last_number")
  private int lastNumber;

  protected TicketNumberDay() {}

  TicketNumberDay(LocalDate day) {
    this.day = day;
  }
}
