package dev.madoguchi.contract.desk;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.company.Company;
import dev.madoguchi.company.CompanyLookup;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.contract.ContractSettings;
import dev.madoguchi.contract.Device;
import dev.madoguchi.contract.LooseCode;
import dev.madoguchi.contract.PartyRole;
import dev.madoguchi.contract.SupportKey;
import dev.madoguchi.contract.SupportKeyCode;
import dev.madoguchi.contract.history.ContractField;
import dev.madoguchi.contract.history.Difference;
import dev.madoguchi.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parties, devices and keys of a contract; each method tells what it changed. */
@Dependent
class ContractParts {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private DeskRepository repository;
  @Inject private CompanyLookup companies;
  @Inject private CalendarService calendar;
  @Inject private Settings settings;
  @Inject private Clock clock;

  Map<PartyRole, ContractParty> parties(Contract contract) {
    return repository.findParties(contract.getId()).stream()
        .collect(Collectors.toMap(ContractParty::getRole, Function.identity()));
  }

  /** Brings the parties to what the form says; a company that is not known is made. */
  List<Difference> saveParties(Contract contract, SaveContract form) {
    Map<PartyRole, ContractParty> before = contract.getId() == null ? Map.of() : parties(contract);
    Map<String, Company> made = new HashMap<>();
    List<Difference> changes = new ArrayList<>();
    Company endUser = company(form.endUser(), form.endUserAddress(), form.endUserPhone(), made);
    save(contract, before, PartyRole.END_USER, endUser, form.endUserMail(), changes);
    save(
        contract,
        before,
        PartyRole.RESELLER,
        company(form.reseller(), null, null, made),
        form.resellerMail(),
        changes);
    save(
        contract,
        before,
        PartyRole.OPERATING_AGENT,
        company(form.operatingAgent(), null, null, made),
        form.operatingAgentMail(),
        changes);
    return changes;
  }

  private Company company(String name, String address, String phone, Map<String, Company> made) {
    if (name == null || name.isBlank()) {
      return null;
    }
    Company company = new Company(name.strip(), address, phone);
    Company known = made.get(company.getNameKey());
    if (known == null) {
      known = companies.findByName(name).orElseGet(() -> companies.add(company));
      made.put(known.getNameKey(), known);
    }
    known.complete(address, phone);
    return known;
  }

  private void save(
      Contract contract,
      Map<PartyRole, ContractParty> before,
      PartyRole role,
      Company company,
      String mail,
      List<Difference> changes) {
    ContractParty party = before.get(role);
    String old = Difference.text(party);
    if (company == null) {
      if (party != null) {
        repository.remove(party);
      }
      party = null;
    } else if (party == null) {
      party = new ContractParty(contract, role, company, mail);
      repository.add(party);
    } else {
      party.update(company, mail);
    }
    Difference.of(Difference.of(role), old, Difference.text(party)).ifPresent(changes::add);
  }

  /** Brings the devices to what the text says; those that it does not name are covered no more. */
  List<Difference> saveDevices(Contract contract, List<DeviceLine> lines) {
    Map<String, Device> before = new HashMap<>();
    repository
        .findDevices(contract.getId())
        .forEach(device -> before.put(device.getSerialKey(), device));
    List<Difference> changes = new ArrayList<>();
    for (DeviceLine line : lines) {
      Device device = before.remove(LooseCode.of(line.serialNumber()).value());
      String old = Difference.text(device);
      if (device == null) {
        device = new Device(contract, line.serialNumber(), line.model());
        repository.add(device);
      } else {
        device.update(line.model());
        device.restore();
      }
      note(changes, old, Difference.text(device));
    }
    for (Device gone : before.values()) {
      String old = Difference.text(gone);
      gone.remove(clock.instant());
      note(changes, old, null);
    }
    return changes;
  }

  private static void note(List<Difference> changes, String old, String now) {
    Difference.of(ContractField.DEVICE, old, now).ifPresent(changes::add);
  }

  /** Issues a support key (CON-04). */
  Difference issueKey(Contract contract) {
    SupportKey key =
        new SupportKey(
            contract,
            SupportKeyCode.generate(RANDOM),
            calendar.today().plusDays(settings.get(ContractSettings.KEY_USABLE_AFTER_DAYS)));
    repository.add(key);
    return new Difference(ContractField.KEY, null, key.getMaskedCode());
  }

  /** Parties, devices and keys go on with the contract that continues this one. */
  void carryOver(Contract before, Contract next) {
    repository
        .findParties(before.getId())
        .forEach(
            party ->
                repository.add(
                    new ContractParty(
                        next, party.getRole(), party.getCompany(), party.getRegisteredMail())));
    repository.findDevices(before.getId()).stream()
        .filter(Device::isCovered)
        .forEach(
            device ->
                repository.add(new Device(next, device.getSerialNumber(), device.getModel())));
    repository.findKeys(before.getId()).forEach(key -> repository.add(key.carryOver(next)));
  }
}
