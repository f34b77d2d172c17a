package dev.madoguchi.calendar;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Days on which the company is closed (NOT-04).
 *
 * @param from first day
 * @param to last day, included; null for the first day alone
 * @param reason what customers read in the calendar
 */
@OnlyPlainText
public record CloseDays(
    @NotNull LocalDate from, LocalDate to, @NotBlank @Size(max = 200) String reason) {

  /** Takes blanks off the reason's ends. */
  public CloseDays {
    to = to == null ? from : to;
    reason = reason == null ? null : reason.strip();
  }
}
