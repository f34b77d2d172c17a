package dev.madoguchi.contract;

import java.util.List;

/**
 * What distinguishes a sample contract; companies are places in {@code sample/companies.csv}, days
 * count from today.
 *
 * @param endUser place of the end user
 * @param reseller place of the reseller
 * @param operatingAgent place of the operating agent, -1 for none
 * @param product code of the product
 * @param plan code of the plan
 * @param startsIn days until the first day of maintenance
 * @param endsIn days until the last day of maintenance
 * @param cancelledIn days until the cancellation counts, null for none
 * @param devices number of devices
 * @param keys number of support keys
 */
record SampleContract(
    int endUser,
    int reseller,
    int operatingAgent,
    String product,
    String plan,
    int startsIn,
    int endsIn,
    Integer cancelledIn,
    int devices,
    int keys) {

  /** Number of sample contracts. */
  static final int COUNT = 300;

  /** Contracts up to this number are small ones; larger sites come behind them. */
  private static final int SMALL_SITES = 120;

  private static final int END_USERS = 30;
  private static final int RESELLERS = 7;
  private static final int AGENTS = 3;

  private static final List<String> PRODUCTS =
      List.of(
          "XR-900", "SG-2400", "PF-STD", "TS-500", "CW-5", "HS-200", "XR-1200", "HG-CL", "SG-4800",
          "PF-ENT", "TS-800X", "CW-6");
  private static final List<String> PLANS = List.of("STD-WD", "PRM-24", "STD-EX", "LITE", "ONS-24");

  /** The contracts that the README names, in the order of their numbers. */
  static final List<SampleContract> NAMED =
      List.of(
          // the one to register with: in force, with devices
          new SampleContract(0, 30, 37, "XR-900", "PRM-24", -90, 274, null, 3, 1),
          // the same end user: expiring, without serial numbers
          new SampleContract(0, 30, -1, "PF-ENT", "STD-WD", -320, 44, null, 0, 1),
          // ended two months ago, no grace left
          new SampleContract(0, 31, -1, "SG-2400", "LITE", -425, -60, null, 2, 1),
          // starts next month
          new SampleContract(0, 30, -1, "TS-500", "STD-EX", 30, 394, null, 1, 1),
          // cancelled last week
          new SampleContract(0, 32, -1, "CW-5", "STD-WD", -200, 164, -7, 0, 1),
          // another customer, two keys
          new SampleContract(1, 31, 38, "SG-4800", "STD-WD", -30, 699, null, 4, 2),
          // by phone only
          new SampleContract(1, 31, -1, "HS-200", "PHONE", -100, 264, null, 1, 1),
          // today is the last day
          new SampleContract(1, 31, -1, "HG-CL", "STD-WD", -365, 0, null, 0, 1),
          // ended yesterday, in the grace period
          new SampleContract(1, 31, -1, "XR-1200", "STD-WD", -366, -1, null, 2, 1),
          // today is the first day
          new SampleContract(2, 33, 39, "TS-800X", "PRM-24", 0, 364, null, 2, 1));

  /** The sample contract with this number, counted from 1. */
  static SampleContract of(int number) {
    return number <= NAMED.size() ? NAMED.get(number - 1) : made(number);
  }

  private static SampleContract made(int number) {
    int product = number % PRODUCTS.size();
    boolean serials =
        !List.of("PF-STD", "PF-ENT", "CW-5", "CW-6", "HG-CL").contains(PRODUCTS.get(product));
    int length = 365 * (1 + number % 3) - 1;
    int endsIn =
        switch (number % 10) {
          case 0 -> length + 10 + number; // not started
          case 1, 2 -> number % 88; // expiring
          case 3 -> -20 - number; // ended
          default -> 100 + number * 2 % 250; // in force
        };
    return new SampleContract(
        number % END_USERS,
        END_USERS + number % RESELLERS,
        number % 4 == 0 ? END_USERS + RESELLERS + number % AGENTS : -1,
        PRODUCTS.get(product),
        PLANS.get(number % PLANS.size()),
        endsIn - length,
        endsIn,
        number % 17 == 0 ? -number / 4 : null,
        serials ? devicesOf(number) : 0,
        number % 11 == 0 ? 2 : 1);
  }

  private static int devicesOf(int number) {
    return number <= SMALL_SITES ? 1 + number % 4 : 1 + number * 3 % 13;
  }
}
