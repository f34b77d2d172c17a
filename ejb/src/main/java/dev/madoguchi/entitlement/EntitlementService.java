package dev.madoguchi.entitlement;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractLookup;
import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.contract.ContractSettings;
import dev.madoguchi.contract.ContractState;
import dev.madoguchi.contract.Device;
import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.setting.Settings;
import dev.madoguchi.supportid.SupportIdKey;
import dev.madoguchi.supportid.SupportIdLookup;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * May the signed-in customer ask about this product or device today, under which contract, until
 * when, and why (CON-13); and which contracts are theirs (CON-11). Changes nothing. At most three
 * statements a call.
 */
@Stateless
public class EntitlementService {

  @Inject private SupportIdLookup supportIds;
  @Inject private EntitlementRepository repository;
  @Inject private ContractLookup contracts;
  @Inject private CalendarService calendar;
  @Inject private Settings settings;
  @Inject private CurrentUser user;

  /**
   * Products of all contracts under which the person may ask today, or could by another channel, by
   * name.
   */
  @RolesAllowed(Roles.CUSTOMER)
  public List<EntitledProduct> findProducts() {
    LocalDate today = calendar.today();
    return ways().stream()
        .filter(way -> usable(way, today))
        .map(way -> way.contract().getProduct())
        .map(
            product ->
                new EntitledProduct(product.getId(), product.getName(), product.hasSerialNumbers()))
        .distinct()
        .sorted(
            Comparator.comparing(EntitledProduct::productName)
                .thenComparing(EntitledProduct::productId))
        .toList();
  }

  /** Contracts in force with devices (CON-11); the one that ends first comes first. */
  @RolesAllowed(Roles.CUSTOMER)
  public List<EntitledContract> findInForce() {
    LocalDate today = calendar.today();
    return find(way -> way.contract().isInForce(today), today);
  }

  /**
   * Contracts under which the person may ask: in force, or in their grace period (CON-13); the one
   * that ends first comes first.
   */
  @RolesAllowed(Roles.CUSTOMER)
  public List<EntitledContract> findContracts() {
    LocalDate today = calendar.today();
    return find(way -> usable(way, today), today);
  }

  /**
   * The contracts that the person reaches but that are not in force: not yet started, ended,
   * cancelled; shown on request (CON-11).
   */
  @RolesAllowed(Roles.CUSTOMER)
  public List<EntitledContract> findOtherContracts() {
    LocalDate today = calendar.today();
    return find(way -> !way.contract().isInForce(today), today);
  }

  /**
   * The answer with its reasons (CON-13). An unknown product, contract or support ID is one that is
   * not covered.
   */
  @RolesAllowed(Roles.CUSTOMER)
  public Entitlement decide(EntitlementQuestion question) {
    List<Way> ways = ways();
    Map<Long, List<Device>> devices = devices(ways);
    List<Reach> reached = ways.stream().map(way -> way.reach(devices)).toList();
    boolean serialNumbers =
        ways.stream()
            .map(way -> way.contract().getProduct())
            .anyMatch(
                product -> product.getId() == question.productId() && product.hasSerialNumbers());
    return new EntitlementPolicy(reached, calendar.today()).decide(question, serialNumbers);
  }

  private List<EntitledContract> find(Predicate<Way> wanted, LocalDate today) {
    Map<Long, Way> once = new LinkedHashMap<>();
    ways().stream().filter(wanted).forEach(way -> once.putIfAbsent(way.contract().getId(), way));
    Map<Long, List<Device>> devices = devices(once.values());
    int expiring = settings.get(ContractSettings.EXPIRING_DAYS);
    return once.values().stream()
        .map(way -> way.view(devices, today, expiring))
        .sorted(
            Comparator.comparing(EntitledContract::until).thenComparing(EntitledContract::number))
        .toList();
  }

  /** Support IDs first: where a contract is reached on both ways, that is the one to tell. */
  private List<Way> ways() {
    long account = user.accountId();
    List<Way> ways = new ArrayList<>();
    for (SupportIdKey key : supportIds.findKeysReachedBy(account)) {
      ways.add(
          new Way(
              key.getSupportKey().getContract(),
              key.getSupportId().getId(),
              key.getSupportId().getName()));
    }
    for (ContractParty party : repository.findByRegisteredMailOf(account)) {
      ways.add(new Way(party.getContract(), null, party.getRegisteredMail()));
    }
    return ways;
  }

  private Map<Long, List<Device>> devices(Collection<Way> ways) {
    List<Long> ids = ways.stream().map(way -> way.contract().getId()).distinct().toList();
    return contracts.findDevices(ids).stream()
        .collect(Collectors.groupingBy(device -> device.getContract().getId()));
  }

  private static boolean usable(Way way, LocalDate today) {
    Reach.Standing standing = way.reach(Map.of()).standingOn(today);
    return standing.mayAsk() || standing == Reach.Standing.NO_PORTAL;
  }

  /** A contract and how it is reached. */
  private record Way(Contract contract, Long supportIdId, String via) {

    Reach reach(Map<Long, List<Device>> devices) {
      List<Device> own = devices.getOrDefault(contract.getId(), List.of());
      return Reach.of(
          contract,
          supportIdId,
          via,
          own.stream().map(Device::getSerialKey).collect(Collectors.toSet()));
    }

    EntitledContract view(Map<Long, List<Device>> devices, LocalDate today, int expiringDays) {
      ContractState state = contract.stateOn(today, expiringDays);
      boolean counts = state.isInForce() || state == ContractState.ENDED;
      return new EntitledContract(
          contract.getId(),
          contract.getNumber(),
          contract.getName(),
          contract.getProduct().getId(),
          contract.getProduct().getName(),
          contract.getPeriod().getFirstDay(),
          contract.getPeriod().getLastDay(),
          counts ? contract.getPeriod().daysLeft(today) : null,
          state,
          contract.getPlan().getName(),
          contract.getPlan().isPortal(),
          via,
          supportIdId,
          devices.getOrDefault(contract.getId(), List.of()).stream()
              .map(device -> new EntitledDevice(device.getSerialNumber(), device.getModel()))
              .toList());
    }
  }
}
