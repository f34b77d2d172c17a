package dev.madoguchi.entitlement;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractLookup;
import dev.madoguchi.contract.ContractSettings;
import dev.madoguchi.contract.Device;
import dev.madoguchi.plan.PlanLookup;
import dev.madoguchi.plan.PlanWindows;
import dev.madoguchi.plan.ServicePlan;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.setting.Settings;
import dev.madoguchi.terms.CoveredContract;
import dev.madoguchi.terms.TermsLookup;
import dev.madoguchi.terms.TermsSettings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * May the signed-in customer ask about this product or device today, under which contract, until
 * when, and why (CON-13); and which contracts are theirs (CON-11). Changes nothing. At most six
 * statements a call.
 */
@Stateless
public class EntitlementService {

  @Inject private Ways reached;
  @Inject private ContractLookup contracts;
  @Inject private PlanLookup plans;
  @Inject private TermsLookup terms;
  @Inject private CalendarService calendar;
  @Inject private Settings settings;

  /** All that the person reaches, with all devices. */
  @RolesAllowed(Roles.CUSTOMER)
  public Entitlements find() {
    List<Way> ways = reached.all();
    return entitlements(ways, devices(ways));
  }

  /**
   * All that the person reaches, with no other devices than those of this serial number: enough to
   * decide about it.
   *
   * @param serialNumber as typed, or null or blank for unknown
   */
  @RolesAllowed(Roles.CUSTOMER)
  public Entitlements findFor(String serialNumber) {
    return entitlements(reached.all(), contracts.findDevices(serialNumber));
  }

  /** Contracts in force with devices (CON-11); the one that ends first comes first. */
  @RolesAllowed(Roles.CUSTOMER)
  public List<EntitledContract> findInForce() {
    return find(inForce());
  }

  /** A page of them. */
  @RolesAllowed(Roles.CUSTOMER)
  public Page<EntitledContract> findInForce(PageRequest page) {
    List<Way> all = Way.once(reached.all().stream().filter(inForce()));
    List<Way> some = all.stream().skip(page.offset()).limit(page.size()).toList();
    return new Page<>(views(some), page.number(), page.size(), all.size(), false);
  }

  /**
   * The contracts that the person reaches but that are not in force: not yet started, ended,
   * cancelled; shown on request (CON-11).
   */
  @RolesAllowed(Roles.CUSTOMER)
  public List<EntitledContract> findOtherContracts() {
    return find(inForce().negate());
  }

  /** The plans of the contracts in force, by name, with their support windows (TIC-22). */
  @RolesAllowed(Roles.CUSTOMER)
  public List<PlanOfContracts> findPlans() {
    Map<ServicePlan, List<String>> numbers =
        Way.once(reached.all().stream().filter(inForce())).stream()
            .map(Way::contract)
            .collect(
                Collectors.groupingBy(
                    Contract::getPlan,
                    () ->
                        new TreeMap<>(
                            Comparator.comparing(ServicePlan::getName)
                                .thenComparing(ServicePlan::getId)),
                    Collectors.mapping(Contract::getNumber, Collectors.toList())));
    Map<Long, PlanWindows> windows =
        plans.windowsOf(numbers.keySet().stream().map(ServicePlan::getId).toList());
    return numbers.entrySet().stream()
        .map(
            entry ->
                new PlanOfContracts(
                    entry.getKey().getName(),
                    entry.getKey().getRemark(),
                    entry.getValue(),
                    windows.getOrDefault(entry.getKey().getId(), PlanWindows.NONE)))
        .toList();
  }

  private Predicate<Way> inForce() {
    LocalDate today = calendar.today();
    return way -> way.contract().isInForce(today);
  }

  private List<EntitledContract> find(Predicate<Way> wanted) {
    return views(Way.once(reached.all().stream().filter(wanted)));
  }

  private List<EntitledContract> views(List<Way> ways) {
    Map<Long, List<Device>> devices =
        devices(ways).stream()
            .collect(Collectors.groupingBy(device -> device.getContract().getId()));
    int expiringDays = settings.get(ContractSettings.EXPIRING_DAYS);
    LocalDate today = calendar.today();
    return ways.stream().map(way -> way.view(devices, today, expiringDays)).toList();
  }

  private Entitlements entitlements(List<Way> ways, List<Device> devices) {
    int expiringDays = settings.get(ContractSettings.EXPIRING_DAYS);
    Map<Long, PlanWindows> windows =
        plans.windowsOf(
            ways.stream().map(way -> way.contract().getPlan().getId()).distinct().toList());
    return new Entitlements(
        ways,
        devices,
        windows,
        termsOpen(ways),
        settings.get(EntitlementSettings.WARNS_ONLY),
        calendar.today(),
        expiringDays);
  }

  /** Terms keep nobody from asking under a contract that is reached by a registered mail. */
  private Set<CoveredContract> termsOpen(List<Way> ways) {
    return settings.get(TermsSettings.BLOCK_TICKETS)
        ? terms.findOpen(
            ways.stream().filter(way -> way.supportIdId() != null).map(Way::covered).toList())
        : Set.of();
  }

  private List<Device> devices(List<Way> ways) {
    return contracts.findDevices(
        ways.stream().map(way -> way.contract().getId()).distinct().toList());
  }
}
