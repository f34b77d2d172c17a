package dev.madoguchi.web.office.contract;

import dev.madoguchi.contract.expiry.ExpiryFilter;
import dev.madoguchi.contract.expiry.ExpiryFilter.Within;
import dev.madoguchi.platform.PlainText;
import java.util.stream.Stream;

/** Reads the filter of the list of ending contracts from its address. */
final class ExpiringFilter {

  private static final int LONGEST = 100;

  private ExpiringFilter() {}

  /** The filter; what can't be read means the default, 90 days and all contracts. */
  static ExpiryFilter of(String within, String product, String plan, String sales) {
    Within wanted =
        Stream.of(Within.values())
            .filter(one -> one.name().equals(within))
            .findFirst()
            .orElse(Within.DAYS_90);
    return new ExpiryFilter(wanted, cut(product), cut(plan), cut(sales));
  }

  private static String cut(String text) {
    return text == null ? null : PlainText.cut(text, LONGEST);
  }
}
