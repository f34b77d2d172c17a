package dev.madoguchi.entitlement;

import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractState;
import dev.madoguchi.contract.Device;
import dev.madoguchi.plan.PortalCover;
import dev.madoguchi.terms.CoveredContract;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A contract and how it is reached.
 *
 * @param contract the contract with product and plan
 * @param supportIdId support ID by which it is reached, or null
 * @param via name of the support ID or the registered mail address
 */
record Way(Contract contract, Long supportIdId, String via) {

  private static final Comparator<Way> ENDS_FIRST =
      Comparator.comparing((Way way) -> way.contract().getPeriod().getLastDay())
          .thenComparing(way -> way.contract().getNumber());

  /** Each contract once, by the first way to it; the one that ends first comes first. */
  static List<Way> once(Stream<Way> ways) {
    Map<Long, Way> once = new LinkedHashMap<>();
    ways.forEach(way -> once.putIfAbsent(way.contract().getId(), way));
    return once.values().stream().sorted(ENDS_FIRST).toList();
  }

  /**
   * The plain facts.
   *
   * @param cover what the plan says of the portal for the kind that is asked about
   * @param termsOpen whether agreement to its terms is missing
   */
  Reach reach(Map<Long, List<Device>> devices, PortalCover cover, boolean termsOpen) {
    return Reach.of(
        contract,
        cover,
        termsOpen,
        supportIdId,
        via,
        own(devices).stream().map(Device::getSerialKey).collect(Collectors.toSet()));
  }

  /** The contract as its support ID reaches it; only a support ID agrees to terms. */
  CoveredContract covered() {
    return new CoveredContract(
        supportIdId, contract.getProduct().getId(), contract.getPlan().getId());
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
        own(devices).stream()
            .map(device -> new EntitledDevice(device.getSerialNumber(), device.getModel()))
            .toList());
  }

  private List<Device> own(Map<Long, List<Device>> devices) {
    return devices.getOrDefault(contract.getId(), List.of());
  }
}
