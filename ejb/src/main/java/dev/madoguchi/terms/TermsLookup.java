package dev.madoguchi.terms;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Missing agreements for the components that ask about them; not for pages. */
@Stateless
public class TermsLookup {

  @Inject private TermsPolicies policies;

  /**
   * Those of the contracts for which an agreement is missing today (CON-10). One statement where no
   * contract needs terms, two otherwise.
   */
  @PermitAll
  public Set<CoveredContract> findOpen(Collection<CoveredContract> contracts) {
    TermsPolicy policy = policies.of(contracts);
    return contracts.stream().filter(policy::isOpen).collect(Collectors.toSet());
  }
}
