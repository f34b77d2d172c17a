package dev.madoguchi.entitlement;

import dev.madoguchi.contract.Contract;
import dev.madoguchi.plan.PortalCover;
import java.time.LocalDate;
import java.util.Set;

/**
 * A contract and the way on which an account reaches it, as plain facts.
 *
 * @param contractId the contract
 * @param number its number
 * @param productId product that it covers
 * @param plan name of its plan
 * @param cover what the plan says of the portal, for the kind that is asked about
 * @param graceDays days after the last day in which one may still ask
 * @param firstDay first day of maintenance
 * @param lastDay last day of maintenance, included
 * @param cancelledOn day from which it does not count any more, or null
 * @param termsOpen whether agreement to its terms is missing, where that matters (CON-10)
 * @param supportIdId support ID by which it is reached, or null
 * @param via name of the support ID or the registered mail address
 * @param serials serial numbers of its devices in the loose form
 */
record Reach(
    long contractId,
    String number,
    long productId,
    String plan,
    PortalCover cover,
    int graceDays,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalDate cancelledOn,
    boolean termsOpen,
    Long supportIdId,
    String via,
    Set<String> serials) {

  /**
   * Where a contract stands for somebody who wants to ask today; the order is the order of
   * preference.
   */
  enum Standing {
    IN_FORCE,
    IN_GRACE,
    TERMS_OPEN,
    NO_PORTAL,
    NOT_STARTED,
    ENDED,
    CANCELLED;

    boolean mayAsk() {
      return this == IN_FORCE || this == IN_GRACE;
    }
  }

  static Reach of(
      Contract contract,
      PortalCover cover,
      boolean termsOpen,
      Long supportIdId,
      String via,
      Set<String> serials) {
    return new Reach(
        contract.getId(),
        contract.getNumber(),
        contract.getProduct().getId(),
        contract.getPlan().getName(),
        cover,
        contract.getPlan().getGraceDays(),
        contract.getPeriod().getFirstDay(),
        contract.getPeriod().getLastDay(),
        contract.getCancelledOn(),
        termsOpen,
        supportIdId,
        via,
        serials);
  }

  Standing standingOn(LocalDate today) {
    if (cancelledOn != null && !today.isBefore(cancelledOn)) {
      return Standing.CANCELLED;
    }
    if (today.isBefore(firstDay)) {
      return Standing.NOT_STARTED;
    }
    if (today.isAfter(graceEnd())) {
      return Standing.ENDED;
    }
    if (!cover.asked()) {
      return Standing.NO_PORTAL;
    }
    if (today.isAfter(lastDay)) {
      return Standing.IN_GRACE;
    }
    return termsOpen ? Standing.TERMS_OPEN : Standing.IN_FORCE;
  }

  /** Last day on which one may ask. */
  LocalDate graceEnd() {
    return lastDay.plusDays(graceDays);
  }
}
