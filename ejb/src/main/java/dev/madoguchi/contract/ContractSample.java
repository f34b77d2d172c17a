package dev.madoguchi.contract;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.company.Company;
import dev.madoguchi.company.CompanyLookup;
import dev.madoguchi.plan.PlanLookup;
import dev.madoguchi.plan.ServicePlan;
import dev.madoguchi.platform.SampleData;
import dev.madoguchi.product.Product;
import dev.madoguchi.product.ProductLookup;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Forty companies and 300 contracts in every state with 900 devices. The first {@link
 * SampleContract#NAMED} ones are made for people to try things with; their numbers and keys are the
 * same in every sample installation and stand in the README. Days are relative to the day of
 * loading.
 */
@Dependent
class ContractSample implements SampleData {

  private static final long KEY_SEED = 20261122L;

  @Inject private ContractRepository contracts;
  @Inject private ProductLookup products;
  @Inject private PlanLookup plans;
  @Inject private CompanyLookup companies;
  @Inject private CalendarService calendar;

  private final List<SampleCompany> given = SampleCompany.all();
  private final List<Company> stored = new ArrayList<>();
  private final Map<String, Product> productByCode = new HashMap<>();
  private final Map<String, ServicePlan> planByCode = new HashMap<>();

  @Override
  public int order() {
    return 90;
  }

  @Override
  public void load() {
    given.forEach(c -> stored.add(companies.add(new Company(c.name(), c.address(), c.phone()))));
    LocalDate today = calendar.today();
    for (int i = 1; i <= SampleContract.COUNT; i++) {
      store(i, SampleContract.of(i), today);
    }
  }

  private void store(int number, SampleContract sample, LocalDate today) {
    SampleCompany endUser = given.get(sample.endUser());
    Product product =
        productByCode.computeIfAbsent(sample.product(), c -> products.findByCode(c).orElseThrow());
    ServicePlan plan =
        planByCode.computeIfAbsent(sample.plan(), c -> plans.findByCode(c).orElseThrow());
    Contract contract =
        new Contract(
            numberOf(number),
            new ContractFacts(
                endUser.name() + " " + product.getName() + " 保守",
                number % 3 == 0 ? "SUB-%05d".formatted(number * 37) : null,
                product,
                plan,
                new MaintenancePeriod(
                    today.plusDays(sample.startsIn()), today.plusDays(sample.endsIn())),
                new Representative(
                    endUser.representative(), "keiyaku@" + endUser.domain(), endUser.phone()),
                "営業部 三浦 智子",
                "miura@madoguchi.example",
                number % 20 == 0 ? "お客様専用版(帳票レイアウト変更あり)" : null,
                sample.cancelledIn() == null ? null : today.plusDays(sample.cancelledIn())));
    contracts.add(contract);
    addParties(contract, sample);
    for (int d = 1; d <= sample.devices(); d++) {
      contracts.add(new Device(contract, serialOf(sample.product(), number, d), sample.product()));
    }
    for (int k = 1; k <= sample.keys(); k++) {
      contracts.add(new SupportKey(contract, keyOf(number, k), today.plusDays(sample.startsIn())));
    }
  }

  private void addParties(Contract contract, SampleContract sample) {
    addParty(contract, PartyRole.END_USER, sample.endUser());
    addParty(contract, PartyRole.RESELLER, sample.reseller());
    if (sample.operatingAgent() >= 0) {
      addParty(contract, PartyRole.OPERATING_AGENT, sample.operatingAgent());
    }
  }

  private void addParty(Contract contract, PartyRole role, int company) {
    contracts.add(
        new ContractParty(
            contract, role, stored.get(company), given.get(company).registeredMail()));
  }

  /** Number of the sample contract, counted from 1. */
  static String numberOf(int contract) {
    return "K-2026-%04d".formatted(contract);
  }

  /** Serial number of a device of a sample contract, both counted from 1. */
  static String serialOf(String product, int contract, int device) {
    return "%s-%05d".formatted(product.replace("-", ""), contract * 100 + device);
  }

  /** Code of a key of a sample contract, both counted from 1; the same in every installation. */
  static String keyOf(int contract, int key) {
    return SupportKeyCode.generate(new SplittableRandom(KEY_SEED + contract * 10L + key));
  }
}
