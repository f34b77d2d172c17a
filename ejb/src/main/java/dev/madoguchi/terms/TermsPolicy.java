package dev.madoguchi.terms;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which terms a support ID has to agree to (CON-10): each version in force that one of its
 * contracts in force needs, each support ID on its own.
 */
final class TermsPolicy {

  private final List<RequiredTerms> required;
  private final Set<Agreed> agreed;

  TermsPolicy(Collection<RequiredTerms> required, Collection<Agreed> agreed) {
    this.required = List.copyOf(required);
    this.agreed = Set.copyOf(agreed);
  }

  /** The versions that the contract needs, agreed or not, each once. */
  List<TermsHead> neededBy(CoveredContract contract) {
    return required.stream()
        .filter(one -> one.isFor(contract))
        .map(RequiredTerms::version)
        .distinct()
        .toList();
  }

  boolean isAgreed(TermsHead version, long supportIdId) {
    return agreed.contains(new Agreed(version.versionId(), supportIdId));
  }

  /** Whether agreement is missing for the contract. */
  boolean isOpen(CoveredContract contract) {
    return neededBy(contract).stream()
        .anyMatch(version -> !isAgreed(version, contract.supportIdId()));
  }
}
