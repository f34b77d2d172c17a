package dev.madoguchi.contract.expiry;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Which contracts that end somebody wants to see (CON-12).
 *
 * @param within when they end
 * @param productCode only of this product; null or blank for all
 * @param planCode only under this plan; null or blank for all
 * @param sales part of the sales contact's name or address; null or blank for all
 */
@OnlyPlainText
public record ExpiryFilter(
    Within within, String productCode, String planCode, @Size(max = 100) String sales) {

  /** When a contract ends, seen from today. */
  public enum Within {
    /** In at most a week. */
    DAYS_7(0, 7),
    /** In at most 30 days. */
    DAYS_30(0, 30),
    /** In at most 60 days. */
    DAYS_60(0, 60),
    /** In at most 90 days. */
    DAYS_90(0, 90),
    /** It has ended in the last 30 days. */
    ENDED_30(-30, -1),
    /** It has ended in the last year. */
    ENDED_365(-365, -1);

    private final int from;
    private final int to;

    Within(int from, int to) {
      this.from = from;
      this.to = to;
    }

    /** Whether it has ended already. */
    boolean isOver() {
      return to < 0;
    }
  }

  LocalDate firstDay(LocalDate today) {
    return today.plusDays(within.from);
  }

  LocalDate lastDay(LocalDate today) {
    return today.plusDays(within.to);
  }

  String salesPattern() {
    String text =
        Normalizer.normalize(sales, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
