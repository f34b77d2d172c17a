package dev.madoguchi.terms;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.supportid.SupportId;
import dev.madoguchi.supportid.SupportIdLookup;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the support IDs of the signed-in customer have to do with terms, in a fixed number of
 * statements.
 */
@Dependent
class TermsOverview {

  private static final Comparator<TermsRow> ORDER =
      Comparator.comparing((TermsRow row) -> !row.isOpen())
          .thenComparing(row -> !row.current())
          .thenComparing(TermsRow::supportId)
          .thenComparing(row -> row.version().titleJa())
          .thenComparing(row -> row.version().effectiveOn(), Comparator.reverseOrder());

  @Inject private TermsRepository terms;
  @Inject private TermsPolicies policies;
  @Inject private SupportIdLookup supportIds;
  @Inject private CalendarService calendar;
  @Inject private CurrentUser user;

  /** All that they need or agreed to. */
  List<TermsRow> all() {
    long account = user.accountId();
    Map<CoveredContract, String> contracts = contracts(account);
    List<Long> own = supportIds.findOf(account).stream().map(SupportId::getId).toList();
    List<AgreementRow> agreements = own.isEmpty() ? List.of() : terms.findAgreements(own);
    TermsPolicy policy = policies.of(contracts.keySet());
    Map<Agreed, TermsRow> rows = new LinkedHashMap<>();
    contracts.forEach(
        (contract, name) ->
            policy
                .neededBy(contract)
                .forEach(
                    version ->
                        rows.computeIfAbsent(
                            new Agreed(version.versionId(), contract.supportIdId()),
                            key -> needed(name, version, key, agreements))));
    agreements.forEach(
        one ->
            rows.putIfAbsent(
                new Agreed(one.version().versionId(), one.supportIdId()),
                new TermsRow(one.supportId(), one.version(), false, one.agreedAt(), one.person())));
    return rows.values().stream().sorted(ORDER).toList();
  }

  /** Those for which agreement is needed; the home page asks it each time. */
  List<TermsRow> open() {
    Map<CoveredContract, String> contracts = contracts(user.accountId());
    TermsPolicy policy = policies.of(contracts.keySet());
    Set<TermsRow> rows = new LinkedHashSet<>();
    contracts.forEach(
        (contract, name) ->
            policy.neededBy(contract).stream()
                .filter(version -> !policy.isAgreed(version, contract.supportIdId()))
                .forEach(version -> rows.add(new TermsRow(name, version, true, null, null))));
    return rows.stream().sorted(ORDER).toList();
  }

  /** Contracts in force that the account's support IDs reach, with the names of these. */
  private Map<CoveredContract, String> contracts(long account) {
    LocalDate today = calendar.today();
    Map<CoveredContract, String> contracts = new LinkedHashMap<>();
    supportIds
        .findKeysReachedBy(account)
        .forEach(
            key -> {
              Contract contract = key.getSupportKey().getContract();
              if (contract.isInForce(today)) {
                contracts.put(covered(key.getSupportId(), contract), key.getSupportId().getName());
              }
            });
    return contracts;
  }

  private static CoveredContract covered(SupportId supportId, Contract contract) {
    return new CoveredContract(
        supportId.getId(), contract.getProduct().getId(), contract.getPlan().getId());
  }

  private static TermsRow needed(
      String name, TermsHead version, Agreed key, List<AgreementRow> agreements) {
    Optional<AgreementRow> agreement =
        agreements.stream()
            .filter(one -> one.version().versionId() == key.versionId())
            .filter(one -> one.supportIdId() == key.supportIdId())
            .findFirst();
    return new TermsRow(
        name,
        version,
        true,
        agreement.map(AgreementRow::agreedAt).orElse(null),
        agreement.map(AgreementRow::person).orElse(null));
  }
}
