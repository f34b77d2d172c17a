package dev.madoguchi.entitlement;

import dev.madoguchi.contract.Device;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a customer reaches on a day, read once: for a form that offers products and contracts, says
 * whether one may ask, and says so again after each choice. Not to be kept beyond a request.
 */
public final class Entitlements {

  private final List<Way> ways;
  private final Map<Long, List<Device>> devices;
  private final LocalDate today;
  private final int expiringDays;

  /**
   * The facts.
   *
   * @param ways contracts, once per way of reaching them
   * @param devices devices by contract, as many as the questions need
   * @param today day in the operator's zone
   * @param expiringDays see {@link dev.madoguchi.contract.Contract#stateOn}
   */
  Entitlements(List<Way> ways, List<Device> devices, LocalDate today, int expiringDays) {
    this.ways = List.copyOf(ways);
    this.devices =
        devices.stream().collect(Collectors.groupingBy(device -> device.getContract().getId()));
    this.today = today;
    this.expiringDays = expiringDays;
  }

  /**
   * Products of all contracts under which the person may ask today, or could by another channel, by
   * name.
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
   * Contracts under which the person may ask: in force, or in their grace period (CON-13); the one
   * that ends first comes first.
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
    List<Reach> reached = ways.stream().map(way -> way.reach(devices)).toList();
    boolean serialNumbers =
        ways.stream()
            .map(way -> way.contract().getProduct())
            .anyMatch(
                product -> product.getId() == question.productId() && product.hasSerialNumbers());
    return new EntitlementPolicy(reached, today).decide(question, serialNumbers);
  }

  private boolean isUsable(Way way) {
    Reach.Standing standing = way.reach(Map.of()).standingOn(today);
    return standing.mayAsk() || standing == Reach.Standing.NO_PORTAL;
  }
}
