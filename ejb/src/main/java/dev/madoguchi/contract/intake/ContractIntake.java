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
import dev.madoguchi.contract.history.Difference;
import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
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

  ImportResult store(ImportLine line, ImportStock stock) {
    Contract contract = stock.contract(line);
    boolean created = contract == null;
    boolean changed;
    if (created) {
      contract = new Contract(line.text(ImportColumn.CONTRACT_NUMBER), facts(line, stock, null));
      repository.add(contract);
      changed = true;
    } else {
      ContractFacts before = contract.facts();
      changed = contract.update(facts(line, stock, before));
      note(contract, Difference.between(before, contract.facts()));
    }
    for (PartyColumns columns : PartyColumns.ALL) {
      changed |= storeParty(contract, columns, line, stock);
    }
    for (DeviceEntry entry : line.devices()) {
      changed |= storeDevice(contract, entry, stock);
    }
    changed |= storeKeys(contract, line, stock);
    return new ImportResult(
        created ? 1 : 0, !created && changed ? 1 : 0, !created && !changed ? 1 : 0, 0);
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

  private boolean storeParty(
      Contract contract, PartyColumns columns, ImportLine line, ImportStock stock) {
    String name = line.text(columns.company());
    if (name.isEmpty()) {
      return false;
    }
    String address = line.text(columns.address());
    String phone = line.text(columns.phone());
    Company company = stock.company(name);
    boolean changed;
    if (company == null) {
      company = companies.add(new Company(name, address, phone));
      stock.takeCompanies(List.of(company));
      changed = true;
    } else {
      changed = company.complete(address, phone);
    }
    Map<PartyRole, ContractParty> parties = stock.partiesOf(contract);
    ContractParty party = parties.get(columns.role());
    if (party == null) {
      party =
          new ContractParty(contract, columns.role(), company, line.textOr(columns.mail(), null));
      repository.add(party);
      parties.put(columns.role(), party);
      return true;
    }
    String before = Difference.text(party);
    boolean updated = party.update(company, line.textOr(columns.mail(), party.getRegisteredMail()));
    if (updated) {
      note(
          contract,
          List.of(new Difference(Difference.of(columns.role()), before, Difference.text(party))));
    }
    return updated || changed;
  }

  private void note(Contract contract, List<Difference> differences) {
    differences.forEach(
        one -> repository.add(new ContractChange(contract, one, user.actor(), clock.instant())));
  }

  private boolean storeDevice(Contract contract, DeviceEntry entry, ImportStock stock) {
    Device device = stock.devicesOf(contract).get(LooseCode.of(entry.serialNumber()).value());
    if (device != null) {
      return device.update(entry.model()) | device.restore();
    }
    device = new Device(contract, entry.serialNumber(), entry.model());
    repository.add(device);
    stock.devicesOf(contract).put(device.getSerialKey(), device);
    return true;
  }

  private boolean storeKeys(Contract contract, ImportLine line, ImportStock stock) {
    Map<String, SupportKey> keys = stock.keysOf(contract);
    boolean changed = false;
    for (String code : line.keys()) {
      changed |= !keys.containsKey(LooseCode.of(code).value()) && issue(contract, code, keys);
    }
    return keys.isEmpty() ? issue(contract, SupportKeyCode.generate(RANDOM), keys) : changed;
  }

  private boolean issue(Contract contract, String code, Map<String, SupportKey> keys) {
    LocalDate usableFrom =
        calendar.today().plusDays(settings.get(ContractSettings.KEY_USABLE_AFTER_DAYS));
    SupportKey key = new SupportKey(contract, code, usableFrom);
    repository.add(key);
    keys.put(key.getCodeKey(), key);
    return true;
  }
}
