package dev.madoguchi.ticket;

import dev.madoguchi.mail.MailAddress;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Addresses that get copies of a ticket's mails (TIC-03): typed with commas between them, nothing
 * else. Blanks around an address, a comma at the end and full-width characters do not matter; an
 * address given twice counts once.
 *
 * @param addresses the addresses in the order typed
 */
record CcList(List<String> addresses) {

  /** Largest number of addresses. */
  static final int MOST = 20;

  CcList {
    addresses = List.copyOf(addresses);
  }

  /**
   * Reads what was checked before.
   *
   * @param typed addresses separated by commas; null or blank for none
   * @throws IllegalArgumentException if {@link #findBadPart} finds something
   */
  static CcList of(String typed) {
    List<String> addresses = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (String part : parts(typed)) {
      String address = MailAddress.of(part).text();
      if (seen.add(address)) {
        addresses.add(address);
      }
    }
    return new CcList(addresses);
  }

  /** The first part that is no mail address, or the first address beyond the largest number. */
  static Optional<String> findBadPart(String typed) {
    List<String> parts = parts(typed);
    Optional<String> bad =
        parts.stream().filter(part -> MailAddress.find(part).isEmpty()).findFirst();
    return bad.isPresent() || parts.size() <= MOST ? bad : Optional.of(parts.get(MOST));
  }

  private static List<String> parts(String typed) {
    if (typed == null) {
      return List.of();
    }
    String halfWidth = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    return Stream.of(halfWidth.split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** As stored; null when there is none. */
  String text() {
    return addresses.isEmpty() ? null : String.join(", ", addresses);
  }
}
