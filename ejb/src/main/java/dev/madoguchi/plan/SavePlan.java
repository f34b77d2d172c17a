package dev.madoguchi.plan;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What back office says of a service plan.
 *
 * @param id the plan; null for a new one
 * @param version version that was on the page
 * @param code code of the core system; of a plan that exists it stays as it is
 * @param name name as customers know it
 * @param graceDays days after the last day of maintenance in which one may still ask (CON-13)
 * @param remark what else the plan promises, for customers, or null
 */
@OnlyPlainText
public record SavePlan(
    Long id,
    int version,
    @NotBlank @Size(max = 50) String code,
    @NotBlank @Size(max = 200) String name,
    @Min(0) @Max(366) int graceDays,
    @Size(max = 500) String remark) {

  /** Takes blanks off the ends. */
  public SavePlan {
    code = code == null ? null : code.strip();
    name = name == null ? null : name.strip();
    remark = remark == null || remark.isBlank() ? null : remark.strip();
  }
}
