package dev.madoguchi.entitlement;

import dev.madoguchi.contract.Device;
import dev.madoguchi.plan.PlanWindows;
import dev.madoguchi.plan.PortalCover;
import dev.madoguchi.terms.CoveredContract;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a customer reaches on a day, read once: for a form that offers products and contracts, says
 * whether one may ask, and says so again after each choice. Not to be kept beyond a request.
 */
public final class Entitlements {

  private final List<Way> ways;
  private final Map<Long, List<Device>> devices;
  private final Map<Long, PlanWindows> windows;
  private final Set<CoveredContract> termsOpen;
  private final boolean warnsOnly;
  private final LocalDate today;
  private final int expiringDays;

  /**
   * The facts.
   *
   * @param ways contracts, once per way of reaching them
   * @param devices devices by contract, as many as the questions need
   * @param windows support windows by id of the plan
   * @param termsOpen contracts for which agreement is missing (CON-10)
   * @param warnsOnly whether a "no" only warns (CON-13)
   * @param today day in the operator's zone
   * @param expiringDays see {@link dev.madoguchi.contract.Contract#stateOn}
   */
  Entitlements(
      List<Way> ways,
      List<Device> devices,
      Map<Long, PlanWindows> windows,
      Set<CoveredContract> termsOpen,
      boolean warnsOnly,
      LocalDate today,
      int expiringDays) {
    this.ways = List.copyOf(ways);
    this.devices =
        devices.stream().collect(Collectors.groupingBy(device -> device.getContract().getId()));
    this.windows = Map.copyOf(windows);
    this.termsOpen = Set.copyOf(termsOpen);
    this.warnsOnly = warnsOnly;
    this.today = today;
    this.expiringDays = expiringDays;
  }

  /**
   * Products of all contracts under which the person may ask today, or could by another channel, by
   * name; where a "no" only warns, those of all contracts.
   */
  public List<EntitledProduct> products() {
    return ways.stream()
        .filter(this::isUsable)
        .map(way -> way.contract().getProduct())
        .map(p -> new EntitledProduct(p.getId(), p.getName(), p.hasSerialNumbers()))
        .distinct()
        .sorted(
            Comparator.comparing(EntitledProduct::productName)
                .thenComparing(EntitledProduct::productId))
        .toList();
  }

  /**
   * Contracts under which the person may ask: in force, or in their grace period (CON-13); all
   * where a "no" only warns. The one that ends first comes first.
   */
  public List<EntitledContract> contracts() {
    return find(this::isUsable);
  }

  /** All contracts that the person reaches, ended ones too; the one that ends first comes first. */
  public List<EntitledContract> all() {
    return find(way -> true);
  }

  private List<EntitledContract> find(Predicate<Way> wanted) {
    return Way.once(ways.stream().filter(wanted)).stream()
        .map(way -> way.view(devices, today, expiringDays))
        .toList();
  }

  /**
   * The answer with its reasons (CON-13). An unknown product, contract or support ID is one that is
   * not covered.
   */
  public Entitlement decide(EntitlementQuestion question) {
    List<Reach> reached = ways.stream().map(way -> reach(way, devices, question.kind())).toList();
    boolean serialNumbers =
        ways.stream()
            .map(way -> way.contract().getProduct())
            .anyMatch(
                product -> product.getId() == question.productId() && product.hasSerialNumbers());
    Entitlement answer = new EntitlementPolicy(reached, today).decide(question, serialNumbers);
    return warnsOnly ? answer.asWarning() : answer;
  }

  private boolean isUsable(Way way) {
    Reach.Standing standing = reach(way, Map.of(), null).standingOn(today);
    return warnsOnly
        || standing.mayAsk()
        || standing == Reach.Standing.NO_PORTAL
        || standing == Reach.Standing.TERMS_OPEN;
  }

  private Reach reach(Way way, Map<Long, List<Device>> own, String kind) {
    boolean open = way.supportIdId() != null && termsOpen.contains(way.covered());
    return way.reach(own, cover(way, kind), open);
  }

  private PortalCover cover(Way way, String kind) {
    return windows.getOrDefault(way.contract().getPlan().getId(), PlanWindows.NONE).coverOf(kind);
  }
}
