package dev.madoguchi.ticket;

import dev.madoguchi.entitlement.Reason;
import dev.madoguchi.entitlement.ReasonKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The reasons of an entitlement as one text column (CON-13): a line per reason, its kind and
 * arguments separated by tabs. Reasons that a later version does not know are left out when read.
 */
final class ReasonLines {

  private ReasonLines() {}

  static String write(List<Reason> reasons) {
    return reasons.stream()
        .map(
            reason ->
                reason.kind().name()
                    + reason.arguments().stream()
                        .map(ReasonLines::cell)
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static String cell(String argument) {
    return "\t" + (argument == null ? "" : argument.replaceAll("[\t\n\r]+", " "));
  }

  static List<Reason> read(String lines) {
    return lines == null
        ? List.of()
        : lines.lines().filter(ReasonLines::isKnown).map(ReasonLines::reason).toList();
  }

  private static boolean isKnown(String line) {
    String name = line.split("\t", 2)[0];
    return Arrays.stream(ReasonKind.values()).anyMatch(kind -> kind.name().equals(name));
  }

  private static Reason reason(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new Reason(ReasonKind.valueOf(cells.get(0)), cells.subList(1, cells.size()));
  }
}
