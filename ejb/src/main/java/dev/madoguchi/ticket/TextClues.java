package dev.madoguchi.ticket;

import dev.madoguchi.contract.LooseCode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text itself tells about the device, to be offered for the fields of the form (TIC-02).
 *
 * @param serialNumber the first of the own serial numbers that stands in the text, as the contract
 *     spells it; null if there is none
 * @param version the first version number that is named as one; null if there is none
 */
public record TextClues(String serialNumber, String version) {

  /** Shorter ones would be seen in any number of a text. */
  private static final int SHORTEST_SERIAL = 5;

  /** Groups of letters and digits in one serial number, at most. */
  private static final int MOST_GROUPS = 8;

  private static final Pattern GROUP = Pattern.compile("[A-Za-z0-9]+");

  /** What may stand between the groups of one serial number; not the end of a line. */
  private static final Pattern GAP = Pattern.compile("[\\p{Zs}\\t\\p{Pd}\\u2212\\u30FC_]{1,3}");

  private static final String WORD =
      "(?:(?<![A-Za-z0-9])(?:version|ver|v|firmware|fw|release|rel|os)"
          + "|バージョン|ファームウェア|ファームウエア|ファーム|版数)";

  /** A number of two to four parts behind a word that announces a version. */
  private static final Pattern VERSION =
      Pattern.compile(
          "(?:"
              + WORD
              + "[\\s.:=(のはが]{0,4}){1,3}"
              + "(\\d++(?:\\.\\d++){1,3}+(?:[a-z]\\d{0,3}|-(?:rc|beta|alpha|p)\\d{0,3})?)"
              + "(?![A-Za-z0-9]|[./-]\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE =
      Pattern.compile("(?:19|20)\\d\\d\\.(?:0?[1-9]|1[0-2])\\.(?:0?[1-9]|[12]\\d|3[01])");

  private static final int ADDRESS_PARTS = 4;
  private static final int LARGEST_ADDRESS_PART = 255;

  /**
   * Looks for both.
   *
   * @param text as typed or pasted; may be null
   * @param ownSerialNumbers of Latin letters and digits; width, case, spaces, hyphens, O and 0, I
   *     and 1 do not matter
   */
  public static TextClues find(String text, Collection<String> ownSerialNumbers) {
    if (text == null || text.isBlank()) {
      return new TextClues(null, null);
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return new TextClues(serialNumber(plain, ownSerialNumbers), version(plain));
  }

  private static String serialNumber(String text, Collection<String> own) {
    Map<String, String> known = new HashMap<>();
    for (String serial : own) {
      String key = LooseCode.of(serial).value();
      if (key.length() >= SHORTEST_SERIAL) {
        known.putIfAbsent(key, serial);
      }
    }
    if (known.isEmpty()) {
      return null;
    }
    MatchResult[] groups = GROUP.matcher(text).results().toArray(MatchResult[]::new);
    for (int first = 0; first < groups.length; first++) {
      String found = startingAt(text, groups, first, known);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The longest serial number that begins with this group. */
  private static String startingAt(
      String text, MatchResult[] groups, int first, Map<String, String> known) {
    String found = null;
    int end = Math.min(groups.length, first + MOST_GROUPS);
    for (int last = first; last < end; last++) {
      if (last > first && !isGap(text, groups[last - 1].end(), groups[last].start())) {
        break;
      }
      String typed = text.substring(groups[first].start(), groups[last].end());
      found = known.getOrDefault(LooseCode.of(typed).value(), found);
    }
    return found;
  }

  private static boolean isGap(String text, int from, int to) {
    return GAP.matcher(text).region(from, to).matches();
  }

  private static String version(String text) {
    Matcher named = VERSION.matcher(text);
    while (named.find()) {
      String number = named.group(1);
      if (!DATE.matcher(number).matches() && !isAddress(number)) {
        return number;
      }
    }
    return null;
  }

  private static boolean isAddress(String number) {
    String[] parts = number.split("\\.");
    return parts.length == ADDRESS_PARTS
        && Arrays.stream(parts)
            .allMatch(
                part -> part.matches("\\d{1,3}") && Integer.parseInt(part) <= LARGEST_ADDRESS_PART);
  }
}
