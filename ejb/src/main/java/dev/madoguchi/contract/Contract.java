package dev.madoguchi.contract;

import dev.madoguchi.plan.ServicePlan;
import dev.madoguchi.platform.BaseEntity;
import dev.madoguchi.product.Product;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * A maintenance contract: what is maintained, under which plan, on which days. It comes from the
 * core system's file (CON-03) or is entered by back office (CON-02), is known by its number, and is
 * never deleted.
 *
 * <p>Its state is not stored: it starts, expires and ends because its days say so (CON-01). All
 * days are days in the operator's zone; the last day of maintenance is included. A cancellation
 * counts from its day on; a day in the future leaves the contract in force until then.
 *
 * <p>{@link ContractParty}, {@link Device} and {@link SupportKey} point here.
 */
@Entity
@Table(name = "contract")
public class Contract extends BaseEntity {

  @Column(name = "number")
  private String number;

  @Column(name = "number_key")
  private String numberKey;

  @Column(name = "number_loose")
  private String numberLoose;

  @Column(name = "name")
  private String name;

  @Column(name = "name_key")
  private String nameKey;

  @Column(name = "subscription_id")
  private String subscriptionId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "product_id")
  private Product product;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "plan_id")
  private ServicePlan plan;

  @Embedded private MaintenancePeriod period;

  @Column(name = "cancelled_on")
  private LocalDate cancelledOn;

  @Embedded private Representative representative;

  @Column(name = "sales_name")
  private String salesName;

  @Column(name = "sales_mail")
  private String salesMail;

  @Column(name = "edition_note")
  private String editionNote;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "renewed_from_id", updatable = false)
  private Contract renewedFrom;

  protected Contract() {}

  /**
   * A new contract; its number is unique in the sense of {@link ContractNumber} and never changes.
   */
  public Contract(String number, ContractFacts facts) {
    this.number = number;
    this.numberKey = ContractNumber.keyOf(number);
    this.numberLoose = LooseCode.of(number).value();
    take(facts);
  }

  /** A contract that continues another one; see {@link #Contract(String, ContractFacts)}. */
  public static Contract renewing(Contract before, String number, ContractFacts facts) {
    Contract next = new Contract(number, facts);
    next.renewedFrom = before;
    return next;
  }

  /**
   * Brings the contract to what the core system says now. Nothing is touched, and nothing written,
   * when it says the same as before.
   *
   * @return whether anything changed
   */
  public boolean update(ContractFacts facts) {
    if (facts.equals(facts())) {
      return false;
    }
    take(facts);
    return true;
  }

  /** What is known of the contract beside its number, parties, devices and keys. */
  public ContractFacts facts() {
    return new ContractFacts(
        name,
        subscriptionId,
        product,
        plan,
        period,
        getRepresentative(),
        salesName,
        salesMail,
        editionNote,
        cancelledOn);
  }

  private void take(ContractFacts facts) {
    name = Objects.requireNonNull(facts.name());
    nameKey = nameKeyOf(name);
    subscriptionId = facts.subscriptionId();
    product = Objects.requireNonNull(facts.product());
    plan = Objects.requireNonNull(facts.plan());
    period = Objects.requireNonNull(facts.period());
    representative = facts.representative();
    salesName = facts.salesName();
    salesMail = facts.salesMail();
    editionNote = facts.editionNote();
    cancelledOn = facts.cancelledOn();
  }

  /** The form of a contract name in which names are searched: width and case do not matter. */
  static String nameKeyOf(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The state on a day (CON-01).
   *
   * @param today day in the operator's zone
   * @param expiringDays how many days, counted back from and including the last day of maintenance,
   *     count as expiring
   */
  public ContractState stateOn(LocalDate today, int expiringDays) {
    if (isCancelled(today)) {
      return ContractState.CANCELLED;
    }
    if (today.isBefore(period.getFirstDay())) {
      return ContractState.NOT_STARTED;
    }
    long daysLeft = period.daysLeft(today);
    if (daysLeft < 0) {
      return ContractState.ENDED;
    }
    return daysLeft < expiringDays ? ContractState.EXPIRING : ContractState.IN_FORCE;
  }

  /** Whether the contract is maintained on this day of the operator's zone. */
  public boolean isInForce(LocalDate day) {
    return period.contains(day) && !isCancelled(day);
  }

  /** Whether the contract was cancelled with effect on or before this day. */
  public boolean isCancelled(LocalDate day) {
    return cancelledOn != null && !day.isBefore(cancelledOn);
  }

  public String getNumber() {
    return number;
  }

  /** The number in the form in which numbers are compared. */
  public String getNumberKey() {
    return numberKey;
  }

  public String getName() {
    return name;
  }

  /** Subscription ID, or null. */
  public String getSubscriptionId() {
    return subscriptionId;
  }

  public Product getProduct() {
    return product;
  }

  public ServicePlan getPlan() {
    return plan;
  }

  public MaintenancePeriod getPeriod() {
    return period;
  }

  /** First day without maintenance because of a cancellation, or null. */
  public LocalDate getCancelledOn() {
    return cancelledOn;
  }

  /** Who gets keys and expiry mails; never null, its parts may be. */
  public Representative getRepresentative() {
    return representative == null ? Representative.NONE : representative;
  }

  /** Sales contact, or null. */
  public String getSalesName() {
    return salesName;
  }

  /** Mail address of the sales contact, or null. */
  public String getSalesMail() {
    return salesMail;
  }

  /** The contract that this one continues, or null. */
  public Contract getRenewedFrom() {
    return renewedFrom;
  }

  /** Note of a customised edition, or null. */
  public String getEditionNote() {
    return editionNote;
  }
}
