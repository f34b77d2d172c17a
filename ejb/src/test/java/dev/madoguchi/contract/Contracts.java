package dev.madoguchi.contract;

import dev.madoguchi.plan.ServicePlan;
import dev.madoguchi.product.Maker;
import dev.madoguchi.product.Product;
import dev.madoguchi.product.ProductFamily;
import java.time.LocalDate;

/** Contracts for tests. */
public final class Contracts {

  private static final Product PRODUCT =
      new Product(new ProductFamily(new Maker("M"), "F"), "XR-900", "XR-900", true);
  private static final ServicePlan PLAN = new ServicePlan("STD", "標準", 14);

  private Contracts() {}

  /** A contract of these days. */
  public static Contract of(LocalDate first, LocalDate last) {
    return of(first, last, null);
  }

  /** A contract of these days, cancelled on a day or not. */
  public static Contract of(LocalDate first, LocalDate last, LocalDate cancelledOn) {
    return new Contract("K-1", facts(first, last, cancelledOn));
  }

  /** What is known of a contract of these days. */
  public static ContractFacts facts(LocalDate first, LocalDate last, LocalDate cancelledOn) {
    return new ContractFacts(
        "保守",
        null,
        PRODUCT,
        PLAN,
        new MaintenancePeriod(first, last),
        Representative.NONE,
        null,
        null,
        null,
        cancelledOn);
  }
}
