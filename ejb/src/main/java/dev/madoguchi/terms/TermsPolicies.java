package dev.madoguchi.terms;

import dev.madoguchi.calendar.CalendarService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * The policy with the facts of today: one statement where no contract needs terms, two otherwise.
 */
@Dependent
class TermsPolicies {

  @Inject private TermsRepository terms;
  @Inject private CalendarService calendar;

  TermsPolicy of(Collection<CoveredContract> contracts) {
    if (contracts.isEmpty()) {
      return new TermsPolicy(List.of(), List.of());
    }
    List<RequiredTerms> required =
        terms.findRequired(
            contracts.stream().map(CoveredContract::productId).distinct().toList(),
            contracts.stream().map(CoveredContract::planId).distinct().toList(),
            calendar.today());
    return new TermsPolicy(
        required,
        required.isEmpty()
            ? List.of()
            : terms.findAgreed(
                contracts.stream().map(CoveredContract::supportIdId).distinct().toList()));
  }
}
