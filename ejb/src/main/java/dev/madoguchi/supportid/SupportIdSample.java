package dev.madoguchi.supportid;

import dev.madoguchi.account.Account;
import dev.madoguchi.account.AccountLookup;
import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractLookup;
import dev.madoguchi.contract.SupportKey;
import dev.madoguchi.platform.SampleData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Two support IDs: one with two persons in charge and contracts in every interesting state, one of
 * a customer to whom the first one does not exist.
 */
@Dependent
class SupportIdSample implements SampleData {

  private static final Duration AGE = Duration.ofDays(20);

  @Inject private SupportIdRepository supportIds;
  @Inject private AccountLookup accounts;
  @Inject private ContractLookup contracts;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 110;
  }

  @Override
  public void load() {
    issue(
        "SAKURA-NET",
        "本社と支店のネットワーク機器",
        List.of(SampleLogins.SUZUKI, SampleLogins.YAMAGUCHI),
        List.of("K-2026-0006", "K-2026-0007", "K-2026-0009"));
    issue("HOKUTO-STORAGE", "勘定系のストレージ", List.of(SampleLogins.TAKAHASHI), List.of("K-2026-0010"));
  }

  private void issue(
      String name, String description, List<String> logins, List<String> contractNumbers) {
    Instant then = clock.instant().minus(AGE);
    List<Account> persons =
        logins.stream().map(login -> accounts.findByLoginId(login).orElseThrow()).toList();
    SupportId supportId = new SupportId(name, description, persons.get(0).getCompany(), then);
    supportIds.add(supportId);
    persons.forEach(person -> supportIds.add(new PersonInCharge(supportId, person, then)));
    for (String number : contractNumbers) {
      Contract contract = contracts.findByNumber(number).orElseThrow();
      contracts
          .findKeys(contract.getId())
          .forEach(key -> supportIds.add(new SupportIdKey(supportId, key, then)));
    }
    SupportKey first =
        contracts
            .findKeys(contracts.findByNumber(contractNumbers.get(0)).orElseThrow().getId())
            .get(0);
    supportIds.add(
        new SupportIdChange(
            supportId, persons.get(0), SupportIdChangeKind.ISSUED, first.getMaskedCode(), then));
  }
}
