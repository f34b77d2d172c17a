package dev.madoguchi.contract.desk;

import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractFacts;
import dev.madoguchi.contract.ContractNumber;
import dev.madoguchi.contract.Device;
import dev.madoguchi.contract.history.ContractField;
import dev.madoguchi.contract.history.Difference;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where back office enters, changes, renews and cancels contracts by hand (CON-01, CON-02). Each
 * change is one transaction with its history and audit entry; a form that was opened before
 * somebody else's change is refused.
 */
@Stateless
public class ContractDesk {

  @Inject private DeskRepository repository;
  @Inject private ContractTerms terms;
  @Inject private ContractParts parts;
  @Inject private ContractHistory history;
  @Inject private Event<ContractRenewed> renewals;

  /** What can be chosen on the form. */
  @RolesAllowed(Roles.OFFICE)
  public ContractChoices getChoices() {
    return terms.choices();
  }

  /**
   * The contract as it is written on its form.
   *
   * @throws NotFoundException if there is none with this number
   */
  @RolesAllowed(Roles.OFFICE)
  public ContractForm getForm(String number) {
    Contract contract = get(number);
    Map<String, String> values =
        new TreeMap<>(ContractForm.values(contract.facts(), parts.parties(contract)));
    List<Device> covered =
        repository.findDevices(contract.getId()).stream().filter(Device::isCovered).toList();
    boolean tooMany = covered.size() > DeviceLines.MOST;
    values.put("devices", tooMany ? null : DeviceLines.write(covered));
    return new ContractForm(
        contract.getId(), contract.getNumber(), contract.getVersion(), values, tooMany);
  }

  /**
   * Its history.
   *
   * @throws NotFoundException if there is no such contract
   */
  @RolesAllowed(Roles.OFFICE)
  public ContractTrail getTrail(String number) {
    Contract contract = get(number);
    Contract before = contract.getRenewedFrom();
    return new ContractTrail(
        contract.getVersion(),
        before == null ? null : before.getNumber(),
        repository.findSuccessor(contract.getId()).map(Contract::getNumber).orElse(null),
        repository.findChanges(contract.getId()).stream().map(ContractChangeView::of).toList());
  }

  /**
   * Enters a new contract with its parties and devices, and issues its first support key.
   *
   * @throws ContractNumberTakenException if another contract has the number
   */
  @RolesAllowed(Roles.OFFICE)
  public void enter(@NotNull @Valid SaveContract form) {
    ContractTerms.checkParties(form);
    List<DeviceLine> devices = DeviceLines.read(form.devices());
    ContractFacts facts = terms.read(form, null);
    if (repository.find(ContractNumber.keyOf(form.number())).isPresent()) {
      throw new ContractNumberTakenException(form.number());
    }
    Contract contract = new Contract(form.number().strip(), facts);
    repository.add(contract);
    parts.saveParties(contract, form);
    parts.saveDevices(contract, devices);
    parts.issueKey(contract);
    history.write(
        "contract.entered",
        contract,
        List.of(new Difference(ContractField.ENTERED, null, contract.getNumber())));
  }

  /**
   * Changes a contract, its parties and its devices to what the form says.
   *
   * @throws NotFoundException if there is no such contract
   * @throws ContractChangedException if somebody else has changed it since the form was opened
   */
  @RolesAllowed(Roles.OFFICE)
  public void change(@NotNull @Valid SaveContract form) {
    ContractTerms.checkParties(form);
    List<DeviceLine> devices = form.devices() == null ? null : DeviceLines.read(form.devices());
    Contract contract = locked(form.number(), form.version());
    ContractFacts before = contract.facts();
    ContractFacts after = terms.read(form, before.cancelledOn());
    contract.update(after);
    List<Difference> changes = new ArrayList<>(Difference.between(before, after));
    changes.addAll(parts.saveParties(contract, form));
    if (devices != null) {
      changes.addAll(parts.saveDevices(contract, devices));
    }
    history.write("contract.changed", contract, changes);
  }

  /**
   * Cancels the contract with effect from a day on, moves the day, or takes the cancellation back.
   *
   * @param version version that the caller saw
   * @param day first day without maintenance, a day of the period; null takes it back
   * @throws NotFoundException if there is no such contract
   * @throws ContractChangedException if somebody else has changed it meanwhile
   * @throws CancellationNotPossibleException if the day lies outside of the period
   */
  @RolesAllowed(Roles.OFFICE)
  public void cancel(String number, int version, LocalDate day) {
    Contract contract = locked(number, version);
    if (day != null && !contract.getPeriod().contains(day)) {
      throw new CancellationNotPossibleException();
    }
    ContractFacts before = contract.facts();
    ContractFacts after = before.cancelledFrom(day);
    contract.update(after);
    history.write(
        day == null ? "contract.cancellation-withdrawn" : "contract.cancelled",
        contract,
        Difference.between(before, after));
  }

  /**
   * Issues a further support key (CON-04). A form that is sent twice issues one, because the first
   * changes the contract.
   *
   * @param version version that the caller saw
   * @throws NotFoundException if there is no such contract
   * @throws ContractChangedException if it was changed meanwhile
   */
  @RolesAllowed(Roles.OFFICE)
  public void issueKey(String number, int version) {
    Contract contract = locked(number, version);
    history.write("contract.key-issued", contract, List.of(parts.issueKey(contract)));
  }

  /**
   * Lets the contract go on as a new one: parties, devices and keys carry over, the keys with their
   * support ID; the old one stays as it is.
   *
   * @throws NotFoundException if there is no such contract
   * @throws AlreadyRenewedException if it goes on as another one already
   * @throws ContractNumberTakenException if another contract has the number
   */
  @RolesAllowed(Roles.OFFICE)
  public void renew(@NotNull @Valid RenewContract form) {
    Contract before = get(form.before());
    repository.lock(before);
    repository
        .findSuccessor(before.getId())
        .ifPresent(
            successor -> {
              throw new AlreadyRenewedException(successor.getNumber());
            });
    if (repository.find(ContractNumber.keyOf(form.number())).isPresent()) {
      throw new ContractNumberTakenException(form.number());
    }
    Contract next =
        Contract.renewing(before, form.number().strip(), terms.renewed(form, before.facts()));
    repository.add(next);
    parts.carryOver(before, next);
    repository.flush();
    renewals.fire(new ContractRenewed(next.getId()));
    history.write(
        "contract.renewed", before, List.of(Difference.renewal(ContractField.RENEWED_BY, next)));
    history.write(
        "contract.renewed", next, List.of(Difference.renewal(ContractField.RENEWED_FROM, before)));
  }

  private Contract get(String number) {
    return repository
        .find(ContractNumber.keyOf(number == null ? "" : number))
        .orElseThrow(() -> new NotFoundException("contract", number));
  }

  private Contract locked(String number, Integer version) {
    Contract contract = get(number);
    repository.lock(contract);
    if (version == null || contract.getVersion() != version) {
      throw new ContractChangedException();
    }
    return contract;
  }
}
