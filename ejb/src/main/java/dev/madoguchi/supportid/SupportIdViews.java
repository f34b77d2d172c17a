package dev.madoguchi.supportid;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractLookup;
import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.contract.ContractSettings;
import dev.madoguchi.contract.KeyState;
import dev.madoguchi.contract.PartyRole;
import dev.madoguchi.contract.SupportKey;
import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts together what the pages show of support IDs, in a fixed number of statements. */
@Dependent
class SupportIdViews {

  @Inject private SupportIdRepository supportIds;
  @Inject private PeopleRepository people;
  @Inject private ContractLookup contracts;
  @Inject private CalendarService calendar;
  @Inject private Settings settings;
  @Inject private CurrentUser user;

  SupportIdView of(SupportId supportId) {
    long reader = user.accountId();
    long id = supportId.getId();
    LocalDate today = calendar.today();
    int expiringDays = settings.get(ContractSettings.EXPIRING_DAYS);
    return new SupportIdView(
        id,
        supportId.getName(),
        supportId.getDescription(),
        supportId.getIssuedAt(),
        supportIds.findKeys(List.of(id)).stream()
            .map(key -> key(key, today, expiringDays))
            .toList(),
        supportIds.findPersons(id).stream().map(person -> person(person, reader)).toList(),
        people.findCc(id).stream().map(CcAddress::getAddress).toList(),
        supportIds.findHistory(id).stream().map(SupportIdViews::change).toList());
  }

  List<SupportIdRow> mine() {
    return rows(supportIds.findOf(user.accountId()));
  }

  /** Lines of a list, in the order given; two statements, however many there are. */
  List<SupportIdRow> rows(List<SupportId> all) {
    Map<Long, List<SupportIdKey>> keys =
        supportIds.findKeys(all.stream().map(SupportId::getId).toList()).stream()
            .collect(Collectors.groupingBy(key -> key.getSupportId().getId()));
    List<Long> contractIds =
        keys.values().stream()
            .flatMap(List::stream)
            .map(key -> contract(key).getId())
            .distinct()
            .toList();
    Map<Long, String> endUsers =
        contracts.findParties(contractIds).stream()
            .filter(party -> party.getRole() == PartyRole.END_USER)
            .collect(
                Collectors.toMap(
                    SupportIdViews::contractId, party -> party.getCompany().getName()));
    return all.stream()
        .map(one -> row(one, keys.getOrDefault(one.getId(), List.of()), endUsers))
        .toList();
  }

  SupportIdStart start() {
    long reader = user.accountId();
    String key =
        supportIds
            .findOpenRegistrationKey(reader)
            .filter(found -> found.stateOn(calendar.today()) == KeyState.VALID)
            .map(SupportKey::getCode)
            .orElse(null);
    return new SupportIdStart(!supportIds.findOf(reader).isEmpty(), key);
  }

  private static SupportIdRow row(
      SupportId supportId, List<SupportIdKey> keys, Map<Long, String> endUsers) {
    return new SupportIdRow(
        supportId.getId(),
        supportId.getName(),
        supportId.getDescription(),
        keys.stream()
            .map(key -> contract(key).getProduct().getFamily().getName())
            .distinct()
            .sorted()
            .toList(),
        keys.stream().map(key -> endUsers.get(contract(key).getId())).distinct().sorted().toList(),
        keys.stream()
            .map(key -> contract(key).getPeriod().getLastDay())
            .max(Comparator.naturalOrder())
            .orElse(null),
        keys.size());
  }

  private static SupportIdView.Key key(SupportIdKey key, LocalDate today, int expiringDays) {
    Contract contract = contract(key);
    return new SupportIdView.Key(
        key.getId(),
        key.getSupportKey().getMaskedCode(),
        contract.getNumber(),
        contract.getName(),
        contract.getProduct().getName(),
        contract.getPeriod().getFirstDay(),
        contract.getPeriod().getLastDay(),
        contract.stateOn(today, expiringDays));
  }

  private static SupportIdView.Person person(PersonInCharge person, long reader) {
    return new SupportIdView.Person(
        person.getAccount().getDisplayName(),
        person.getAccount().getContactMail(),
        person.getAccount().getDepartment(),
        person.getSince(),
        person.getAccount().getId() == reader);
  }

  private static SupportIdView.Change change(SupportIdChange change) {
    return new SupportIdView.Change(
        change.getChangedAt(),
        change.getAccount() == null ? null : change.getAccount().getDisplayName(),
        change.getKind(),
        change.getDetail());
  }

  private static Contract contract(SupportIdKey key) {
    return key.getSupportKey().getContract();
  }

  private static Long contractId(ContractParty party) {
    return party.getContract().getId();
  }
}
