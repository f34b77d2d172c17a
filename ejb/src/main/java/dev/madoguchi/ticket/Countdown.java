package dev.madoguchi.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What happens to a ticket by itself while its customer is silent (TIC-09): the moment promised to
 * the customer, and the earliest moment at which the job has to look (the reminder, then the step).
 * Immutable.
 */
@Embeddable
class Countdown {

  /** Nothing happens by itself. */
  static final Countdown NONE = new Countdown(null, null, null);

  @Column(name = "step_due_at")
  private Instant stepDueAt;

  @Column(name = "next_step_at")
  private Instant nextLookAt;

  @Column(name = "reminded_at")
  private Instant remindedAt;

  protected Countdown() {}

  Countdown(Instant stepDueAt, Instant nextLookAt, Instant remindedAt) {
    this.stepDueAt = stepDueAt;
    this.nextLookAt = nextLookAt;
    this.remindedAt = remindedAt;
  }

  /** When the state changes; empty when it does not. */
  Optional<Instant> findStepDueAt() {
    return Optional.ofNullable(stepDueAt);
  }

  Instant getStepDueAt() {
    return stepDueAt;
  }

  Instant getNextLookAt() {
    return nextLookAt;
  }

  /** When the customer was reminded of this step, or null. */
  Instant getRemindedAt() {
    return remindedAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Countdown that
        && Objects.equals(stepDueAt, that.stepDueAt)
        && Objects.equals(nextLookAt, that.nextLookAt)
        && Objects.equals(remindedAt, that.remindedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(stepDueAt, nextLookAt, remindedAt);
  }

  @Override
  public String toString() {
    return "step " + stepDueAt + ", look " + nextLookAt + ", reminded " + remindedAt;
  }
}
