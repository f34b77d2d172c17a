package dev.madoguchi.contract;

import dev.madoguchi.calendar.CalendarService;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Contracts for the components that stand on them; not for pages, because it hands out entities and
 * asks nobody's permission. Contracts come with product and plan loaded, the latest last day first;
 * days are days in the operator's zone.
 */
@Stateless
public class ContractLookup {

  @Inject private ContractRepository contracts;
  @Inject private CalendarService calendar;

  /**
   * What a typed support key is worth today (CON-04). Never throws: an empty or impossible text is
   * an unknown key.
   */
  @PermitAll
  public KeyCheck checkKey(String typed) {
    LocalDate today = calendar.today();
    return findKeyByCode(typed)
        .map(key -> new KeyCheck(key.stateOn(today), key))
        .orElse(new KeyCheck(KeyState.UNKNOWN, null));
  }

  /**
   * The support key with this code as somebody typed it, see {@link LooseCode}; with its contract.
   * After a renewal it is the one that is worth most today, of several alike the latest.
   */
  @PermitAll
  public Optional<SupportKey> findKeyByCode(String typed) {
    LocalDate today = calendar.today();
    return findKeysByCode(typed).stream()
        .max(
            Comparator.comparing((SupportKey key) -> key.stateOn(today).worth())
                .thenComparing(SupportKey::getRenewal));
  }

  /**
   * All support keys with this code: of a contract and of those that continue it, in that order.
   */
  @PermitAll
  public List<SupportKey> findKeysByCode(String typed) {
    LooseCode code = LooseCode.of(typed);
    return code.isEmpty() ? List.of() : contracts.findKeysByCodeKey(code.value());
  }

  /** The support keys of a contract, the oldest first. */
  @PermitAll
  public List<SupportKey> findKeys(long contractId) {
    return contracts.findKeys(List.of(contractId));
  }

  /** The contract with this number, without regard to case and width. */
  @PermitAll
  public Optional<Contract> findByNumber(String number) {
    return contracts.findByNumberKey(ContractNumber.keyOf(number));
  }

  /** The contracts with these ids; unknown ids give nothing. */
  @PermitAll
  public List<Contract> findByIds(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : contracts.findByIds(ids);
  }

  /** The parties of these contracts with their companies. */
  @PermitAll
  public List<ContractParty> findParties(Collection<Long> contractIds) {
    return contractIds.isEmpty() ? List.of() : contracts.findParties(contractIds);
  }

  /**
   * The parties with this registered mail, whatever its case and width, with contract and plan; of
   * contracts in every state.
   */
  @PermitAll
  public List<ContractParty> findPartiesByMail(String mail) {
    return contracts.findPartiesByMailKey(RegisteredMail.keyOf(mail));
  }

  /** The devices of these contracts, by serial number. */
  @PermitAll
  public List<Device> findDevices(Collection<Long> contractIds) {
    return contractIds.isEmpty() ? List.of() : contracts.findDevices(contractIds);
  }

  /** The devices with this serial number as somebody typed it, of whatever contract. */
  @PermitAll
  public List<Device> findDevices(String serialNumber) {
    LooseCode code = LooseCode.of(serialNumber);
    return code.isEmpty() ? List.of() : contracts.findDevicesBySerialKey(code.value());
  }
}
