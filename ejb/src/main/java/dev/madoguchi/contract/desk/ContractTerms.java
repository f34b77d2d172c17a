package dev.madoguchi.contract.desk;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.contract.ContractFacts;
import dev.madoguchi.contract.MaintenancePeriod;
import dev.madoguchi.contract.Representative;
import dev.madoguchi.plan.PlanLookup;
import dev.madoguchi.plan.ServicePlan;
import dev.madoguchi.product.Product;
import dev.madoguchi.product.ProductLookup;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Reads the facts of a contract from its form, and refuses what can't be. */
@Dependent
class ContractTerms {

  /** How far from today a day may lie, in years; beyond it somebody mistyped. */
  static final int FARTHEST = 50;

  @Inject private ProductLookup products;
  @Inject private PlanLookup plans;
  @Inject private CalendarService calendar;

  ContractFacts read(SaveContract form, LocalDate cancelledOn) {
    return new ContractFacts(
        form.name().strip(),
        form.subscriptionId(),
        product(form.productCode()),
        plan(form.planCode()),
        period(form.firstDay(), form.lastDay()),
        new Representative(
            form.representativeName(), form.representativeMail(), form.representativePhone()),
        form.salesName(),
        form.salesMail(),
        form.editionNote(),
        cancelledOn);
  }

  /** The facts of the contract that continues another one. */
  ContractFacts renewed(RenewContract form, ContractFacts before) {
    return new ContractFacts(
        form.name().strip(),
        before.subscriptionId(),
        before.product(),
        plan(form.planCode()),
        period(form.firstDay(), form.lastDay()),
        before.representative(),
        before.salesName(),
        before.salesMail(),
        before.editionNote(),
        null);
  }

  ContractChoices choices() {
    return new ContractChoices(
        products.findAll().stream()
            .map(one -> new ContractChoices.Choice(one.getCode(), one.getName()))
            .toList(),
        plans.findAll().stream()
            .map(one -> new ContractChoices.Choice(one.getCode(), one.getName()))
            .toList());
  }

  void checkReach(String field, LocalDate day) {
    LocalDate today = calendar.today();
    if (day.isBefore(today.minusYears(FARTHEST)) || day.isAfter(today.plusYears(FARTHEST))) {
      throw new DayOutOfReachException(field, FARTHEST);
    }
  }

  private MaintenancePeriod period(LocalDate first, LocalDate last) {
    checkReach("firstDay", first);
    checkReach("lastDay", last);
    if (last.isBefore(first)) {
      throw new PeriodOutOfOrderException();
    }
    return new MaintenancePeriod(first, last);
  }

  private Product product(String code) {
    return products.findByCode(code).orElseThrow(() -> new ChoiceGoneException("productCode"));
  }

  private ServicePlan plan(String code) {
    return plans.findByCode(code).orElseThrow(() -> new ChoiceGoneException("planCode"));
  }

  static void checkParties(SaveContract form) {
    List.of(
            List.of("reseller", text(form.reseller()), text(form.resellerMail())),
            List.of("operatingAgent", text(form.operatingAgent()), text(form.operatingAgentMail())))
        .forEach(
            party -> {
              if (party.get(1).isBlank() && !party.get(2).isBlank()) {
                throw new PartyWithoutCompanyException(party.get(0));
              }
            });
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
