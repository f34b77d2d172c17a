package dev.madoguchi.contract;

import dev.madoguchi.plan.ServicePlan;
import dev.madoguchi.product.Product;
import java.time.LocalDate;

/**
 * What the core system says of a contract beside its number, parties, devices and keys.
 *
 * @param name name of the contract
 * @param subscriptionId subscription ID, or null
 * @param product what is maintained
 * @param plan what is promised
 * @param period first and last day of maintenance
 * @param representative who gets keys and expiry mails, or {@link Representative#NONE}
 * @param salesName sales contact, or null
 * @param salesMail mail address of the sales contact, or null
 * @param editionNote note of a customised edition, or null
 * @param cancelledOn first day on which the contract is no longer maintained because it was
 *     cancelled, or null
 */
public record ContractFacts(
    String name,
    String subscriptionId,
    Product product,
    ServicePlan plan,
    MaintenancePeriod period,
    Representative representative,
    String salesName,
    String salesMail,
    String editionNote,
    LocalDate cancelledOn) {

  /** The same, cancelled from a day on, or not cancelled for null. */
  public ContractFacts cancelledFrom(LocalDate day) {
    return new ContractFacts(
        name,
        subscriptionId,
        product,
        plan,
        period,
        representative,
        salesName,
        salesMail,
        editionNote,
        day);
  }
}
