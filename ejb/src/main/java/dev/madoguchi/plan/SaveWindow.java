package dev.madoguchi.plan;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What back office says of a support window (TIC-22).
 *
 * @param plan code of the plan
 * @param id the line; null for a new one
 * @param version version that was on the page
 * @param kind code of a kind of inquiry, or {@link SupportWindow#OTHER_KINDS}
 * @param channel how the inquiry comes
 * @param contact phone number or mail address; needed for every channel but the portal
 * @param receptionDays on which days inquiries are received
 * @param receptionHours at what hours, as {@code 09:00-12:00,13:00-17:30}
 * @param responseDays on which days they are answered
 * @param responseHours at what hours
 * @param targetCount within how many units a first response is meant to come, or null
 * @param targetUnit the unit; counts only with a number
 */
@OnlyPlainText
public record SaveWindow(
    @NotBlank String plan,
    Long id,
    int version,
    @NotBlank @Pattern(regexp = "\\*|[a-z0-9-]{1,30}") String kind,
    @NotNull Channel channel,
    @Size(max = 200) String contact,
    @NotNull OpenDays receptionDays,
    @NotBlank @Size(max = 100) String receptionHours,
    @NotNull OpenDays responseDays,
    @NotBlank @Size(max = 100) String responseHours,
    @Min(1) @Max(999) Integer targetCount,
    TargetUnit targetUnit) {

  /** Takes blanks off the ends; the portal has no contact. */
  public SaveWindow {
    boolean without = contact == null || contact.isBlank() || channel == Channel.PORTAL;
    contact = without ? null : contact.strip();
    targetUnit = targetCount != null && targetUnit == null ? TargetUnit.HOURS : targetUnit;
  }
}
