package dev.madoguchi.entitlement;

import dev.madoguchi.contract.LooseCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether somebody may ask, and says why (CON-13). Knows only contracts that the account
 * reaches, so no answer can tell a stranger anything: a serial number of somebody else's contract
 * is simply not verified.
 */
final class EntitlementPolicy {

  private final List<Reach> reached;
  private final LocalDate today;

  /**
   * The facts.
   *
   * @param reached every contract of the account, once per way of reaching it
   * @param today day in the operator's zone
   */
  EntitlementPolicy(List<Reach> reached, LocalDate today) {
    this.reached = reached;
    this.today = today;
  }

  /**
   * The answer.
   *
   * @param serialNumbers whether the product has serial numbers; otherwise a typed one means
   *     nothing
   */
  Entitlement decide(EntitlementQuestion question, boolean serialNumbers) {
    Optional<RefusalCause> unreached = findUnreached(question, serialNumbers);
    if (unreached.isPresent()) {
      return Entitlement.refused(unreached.get());
    }
    String serial =
        serialNumbers && !question.serialUnknown() ? question.serialNumber().strip() : null;
    Reach best = candidates(question).stream().min(preference(serial)).orElseThrow();
    Reach.Standing standing = best.standingOn(today);
    return standing.mayAsk() ? grant(best, serialNumbers, serial) : refuse(best, standing);
  }

  private Optional<RefusalCause> findUnreached(
      EntitlementQuestion question, boolean serialNumbers) {
    RefusalCause cause = null;
    if (reached.isEmpty()) {
      cause = RefusalCause.NOTHING_REACHED;
    } else if (question.contractId() != null && named(question).isEmpty()) {
      cause = RefusalCause.CONTRACT_NOT_REACHED;
    } else if (reached.stream().noneMatch(reach -> reach.productId() == question.productId())) {
      cause = RefusalCause.PRODUCT_NOT_COVERED;
    } else if (named(question).stream()
        .noneMatch(reach -> reach.productId() == question.productId())) {
      cause = RefusalCause.CONTRACT_OF_OTHER_PRODUCT;
    } else if (candidates(question).isEmpty()) {
      cause = RefusalCause.SUPPORT_ID_DOES_NOT_COVER;
    } else if (serialNumbers && question.contractId() == null && question.serialUnknown()) {
      cause = RefusalCause.BOTH_UNKNOWN;
    }
    return Optional.ofNullable(cause);
  }

  /**
   * What the account reaches of the contract that the person named; everything when none was named.
   */
  private List<Reach> named(EntitlementQuestion question) {
    return reached.stream()
        .filter(
            reach -> question.contractId() == null || reach.contractId() == question.contractId())
        .toList();
  }

  private List<Reach> candidates(EntitlementQuestion question) {
    return named(question).stream()
        .filter(reach -> reach.productId() == question.productId())
        .filter(
            reach ->
                question.supportIdId() == null
                    || question.supportIdId().equals(reach.supportIdId()))
        .toList();
  }

  /**
   * Contracts under which one may ask first, then the one that covers the device, then the one that
   * lasts longest.
   */
  private Comparator<Reach> preference(String serial) {
    return Comparator.comparing((Reach reach) -> !reach.standingOn(today).mayAsk())
        .thenComparing(reach -> !covers(reach, serial))
        .thenComparing(reach -> reach.standingOn(today))
        .thenComparing(Reach::lastDay, Comparator.reverseOrder())
        .thenComparing(reach -> reach.supportIdId() == null)
        .thenComparing(Reach::number);
  }

  private static boolean covers(Reach reach, String serial) {
    return serial != null && reach.serials().contains(LooseCode.of(serial).value());
  }

  private Entitlement grant(Reach reach, boolean serialNumbers, String serial) {
    List<Reason> reasons = new ArrayList<>();
    if (reach.standingOn(today) == Reach.Standing.IN_GRACE) {
      reasons.add(
          Reason.of(
              ReasonKind.CONTRACT_IN_GRACE, reach.number(), reach.lastDay(), reach.graceEnd()));
    } else {
      reasons.add(Reason.of(ReasonKind.CONTRACT_IN_FORCE, reach.number(), reach.lastDay()));
    }
    if (serialNumbers) {
      reasons.add(serialReason(reach, serial));
    }
    reasons.add(
        Reason.of(
            reach.supportIdId() == null ? ReasonKind.REGISTERED_MAIL : ReasonKind.PERSON_IN_CHARGE,
            reach.via()));
    reasons.add(Reason.of(ReasonKind.PLAN, reach.plan()));
    LocalDate until = today.isAfter(reach.lastDay()) ? reach.graceEnd() : reach.lastDay();
    return new Entitlement(
        true,
        reasons,
        reach.number(),
        reach.contractId(),
        until,
        covers(reach, serial),
        null,
        List.of(),
        false);
  }

  private Reason serialReason(Reach reach, String serial) {
    if (serial == null) {
      return Reason.of(ReasonKind.SERIAL_UNKNOWN);
    }
    if (covers(reach, serial)) {
      return Reason.of(ReasonKind.SERIAL_MATCHED, serial);
    }
    return reached.stream()
        .filter(other -> covers(other, serial))
        .findFirst()
        .map(other -> Reason.of(ReasonKind.SERIAL_ON_OTHER_CONTRACT, serial, other.number()))
        .orElse(Reason.of(ReasonKind.SERIAL_NOT_VERIFIED, serial));
  }

  private Entitlement refuse(Reach reach, Reach.Standing standing) {
    Reason reason;
    RefusalCause cause;
    switch (standing) {
      case NO_PORTAL:
        boolean atAll = reach.cover().atAll();
        reason =
            Reason.of(
                atAll ? ReasonKind.KIND_WITHOUT_PORTAL : ReasonKind.PLAN_WITHOUT_PORTAL,
                reach.number(),
                reach.plan());
        cause = atAll ? RefusalCause.KIND_NOT_BY_PORTAL : RefusalCause.NO_PORTAL;
        break;
      case TERMS_OPEN:
        reason = Reason.of(ReasonKind.TERMS_NOT_AGREED, reach.number(), reach.via());
        cause = RefusalCause.TERMS_NOT_AGREED;
        break;
      case NOT_STARTED:
        reason = Reason.of(ReasonKind.CONTRACT_NOT_STARTED, reach.number(), reach.firstDay());
        cause = RefusalCause.NOT_STARTED;
        break;
      case CANCELLED:
        reason = Reason.of(ReasonKind.CONTRACT_CANCELLED, reach.number(), reach.cancelledOn());
        cause = RefusalCause.CANCELLED;
        break;
      default:
        reason = Reason.of(ReasonKind.CONTRACT_ENDED, reach.number(), reach.lastDay());
        cause = RefusalCause.ENDED;
    }
    return new Entitlement(
        false,
        List.of(reason),
        reach.number(),
        reach.contractId(),
        null,
        false,
        cause,
        standing == Reach.Standing.NO_PORTAL ? reach.cover().others() : List.of(),
        false);
  }
}
