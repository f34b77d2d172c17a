package dev.madoguchi.ticket;

/**
 * What {@link TicketClosing#advance} did.
 *
 * @param moved tickets that changed their state
 * @param reminded tickets whose customers were reminded
 * @param unchanged tickets for which nothing was due
 * @param failed tickets that could not be changed now and are due again at the next run
 */
public record StepResult(int moved, int reminded, int unchanged, int failed) {

  static final StepResult NONE = new StepResult(0, 0, 0, 0);

  static final StepResult FAILED = new StepResult(0, 0, 0, 1);

  StepResult plus(StepResult other) {
    return new StepResult(
        moved + other.moved,
        reminded + other.reminded,
        unchanged + other.unchanged,
        failed + other.failed);
  }

  /** Tickets that were changed. */
  public int written() {
    return moved + reminded;
  }
}
