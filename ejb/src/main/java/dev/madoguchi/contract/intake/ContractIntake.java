package dev.madoguchi.contract.intake;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.company.Company;
import dev.madoguchi.company.CompanyLookup;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractFacts;
import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.contract.ContractSettings;
import dev.madoguchi.contract.Device;
import dev.madoguchi.contract.LooseCode;
import dev.madoguchi.contract.MaintenancePeriod;
import dev.madoguchi.contract.PartyRole;
import dev.madoguchi.contract.Representative;
import dev.madoguchi.contract.SupportKey;
import dev.madoguchi.contract.SupportKeyCode;
import dev.madoguchi.contract.history.ContractChange;
import dev.madoguchi.contract.history.ContractField;
import dev.madoguchi.contract.history.Difference;
import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Stores one right row. Companies are known by their names and made when new; what the file no
 * longer names (a party, a device, a key) stays, because keys stand on support IDs and devices on
 * tickets. A contract without any key gets one.
 */
@Dependent
class ContractIntake {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private ImportRepository repository;
  @Inject private CompanyLookup companies;
  @Inject private CalendarService calendar;
  @Inject private Settings settings;
  @Inject private CurrentUser user;
  @Inject private Clock clock;

  TakenRow store(ImportLine line, ImportStock stock) {
    Contract contract = stock.contract(line);
    boolean created = contract == null;
    List<Difference> changes = new ArrayList<>();
    if (created) {
      contract = new Contract(line.text(ImportColumn.CONTRACT_NUMBER), facts(line, stock, null));
      repository.add(contract);
    } else {
      ContractFacts before = contract.facts();
      contract.update(facts(line, stock, before));
      changes.addAll(Difference.between(before, contract.facts()));
    }
    List<Difference> completed = new ArrayList<>();
    for (PartyColumns columns : PartyColumns.ALL) {
      storeParty(contract, columns, line, stock, changes, completed);
    }
    for (DeviceEntry entry : line.devices()) {
      storeDevice(contract, entry, stock, changes);
    }
    storeKeys(contract, line, stock, changes);
    if (created) {
      return new TakenRow(
          line.line(), contract.getNumber(), new ImportResult(1, 0, 0, 0), List.of());
    }
    keep(contract, changes);
    changes.addAll(completed);
    boolean changed = !changes.isEmpty();
    ImportResult result = new ImportResult(0, changed ? 1 : 0, changed ? 0 : 1, 0);
    return new TakenRow(line.line(), contract.getNumber(), result, changes);
  }

  /**
   * Writes the changes into the contract's history, and counts its version up also where only its
   * parties, devices or keys changed: a form that was opened before is refused then (CON-02).
   */
  private void keep(Contract contract, List<Difference> changes) {
    if (!changes.isEmpty()) {
      repository.countUp(contract);
      changes.forEach(
          one -> repository.add(new ContractChange(contract, one, user.actor(), clock.instant())));
    }
  }

  private static ContractFacts facts(ImportLine line, ImportStock stock, ContractFacts before) {
    Representative person = before == null ? Representative.NONE : before.representative();
    return new ContractFacts(
        line.text(ImportColumn.CONTRACT_NAME),
        line.textOr(ImportColumn.SUBSCRIPTION_ID, before == null ? null : before.subscriptionId()),
        stock.product(line),
        stock.plan(line),
        new MaintenancePeriod(
            line.days().get(ImportColumn.FIRST_DAY), line.days().get(ImportColumn.LAST_DAY)),
        new Representative(
            line.textOr(ImportColumn.REPRESENTATIVE_NAME, person.getName()),
            line.textOr(ImportColumn.REPRESENTATIVE_MAIL, person.getMail()),
            line.textOr(ImportColumn.REPRESENTATIVE_PHONE, person.getPhone())),
        line.textOr(ImportColumn.SALES_NAME, before == null ? null : before.salesName()),
        line.textOr(ImportColumn.SALES_MAIL, before == null ? null : before.salesMail()),
        line.textOr(ImportColumn.EDITION_NOTE, before == null ? null : before.editionNote()),
        line.dayOr(ImportColumn.CANCELLED_ON, before == null ? null : before.cancelledOn()));
  }

  /**
   * Stores a party.
   *
   * @param completed takes up where it was made known where a company is; that is no change of the
   *     contract and does not belong into its history
   */
  private void storeParty(
      Contract contract,
      PartyColumns columns,
      ImportLine line,
      ImportStock stock,
      List<Difference> changes,
      List<Difference> completed) {
    String name = line.text(columns.company());
    if (name.isEmpty()) {
      return;
    }
    String address = line.text(columns.address());
    String phone = line.text(columns.phone());
    Company company = stock.company(name);
    if (company == null) {
      company = companies.add(new Company(name, address, phone));
      stock.takeCompanies(List.of(company));
    } else if (company.complete(address, phone)) {
      completed.add(
          new Difference(
              Difference.of(columns.role()), name, Difference.joined(name, address, phone)));
    }
    Map<PartyRole, ContractParty> parties = stock.partiesOf(contract);
    ContractParty party = parties.get(columns.role());
    String before = Difference.text(party);
    if (party == null) {
      party =
          new ContractParty(contract, columns.role(), company, line.textOr(columns.mail(), null));
      repository.add(party);
      parties.put(columns.role(), party);
    } else {
      party.update(company, line.textOr(columns.mail(), party.getRegisteredMail()));
    }
    note(changes, Difference.of(columns.role()), before, Difference.text(party));
  }

  private void storeDevice(
      Contract contract, DeviceEntry entry, ImportStock stock, List<Difference> changes) {
    Device device = stock.devicesOf(contract).get(LooseCode.of(entry.serialNumber()).value());
    String before = Difference.text(device);
    if (device == null) {
      device = new Device(contract, entry.serialNumber(), entry.model());
      repository.add(device);
      stock.devicesOf(contract).put(device.getSerialKey(), device);
    } else {
      device.update(entry.model());
      device.restore();
    }
    note(changes, ContractField.DEVICE, before, Difference.text(device));
  }

  private static void note(
      List<Difference> changes, ContractField field, String before, String after) {
    Difference.of(field, before, after).ifPresent(changes::add);
  }

  private void storeKeys(
      Contract contract, ImportLine line, ImportStock stock, List<Difference> changes) {
    Map<String, SupportKey> keys = stock.keysOf(contract);
    for (String code : line.keys()) {
      if (!keys.containsKey(LooseCode.of(code).value())) {
        issue(contract, code, keys, changes);
      }
    }
    if (keys.isEmpty()) {
      issue(contract, SupportKeyCode.generate(RANDOM), keys, changes);
    }
  }

  private void issue(
      Contract contract, String code, Map<String, SupportKey> keys, List<Difference> changes) {
    LocalDate usableFrom =
        calendar.today().plusDays(settings.get(ContractSettings.KEY_USABLE_AFTER_DAYS));
    SupportKey key = new SupportKey(contract, code, usableFrom);
    repository.add(key);
    keys.put(key.getCodeKey(), key);
    changes.add(new Difference(ContractField.KEY, null, key.getMaskedCode()));
  }
}
