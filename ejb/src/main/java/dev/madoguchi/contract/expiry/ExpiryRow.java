package dev.madoguchi.contract.expiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A contract that ends.
 *
 * @param number contract number
 * @param name its name
 * @param endUser company that uses it, or null
 * @param product name of the product
 * @param plan name of the plan
 * @param representative name of the representative, or null
 * @param representativeMail address of the representative, or null
 * @param sales name of the sales contact, or null
 * @param salesMail address of the sales contact, or null
 * @param lastDay last day of maintenance
 * @param daysLeft days until then; negative afterwards
 * @param told who was told when, the first first
 */
public record ExpiryRow(
    String number,
    String name,
    String endUser,
    String product,
    String plan,
    String representative,
    String representativeMail,
    String sales,
    String salesMail,
    LocalDate lastDay,
    long daysLeft,
    List<Told> told) {

  /**
   * Somebody was told.
   *
   * @param step days before the last day; -1 after it
   * @param when when
   * @param recipient address; empty if there was none
   */
  public record Told(int step, Instant when, String recipient) {}
}
