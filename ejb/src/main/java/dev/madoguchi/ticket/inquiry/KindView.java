package dev.madoguchi.ticket.inquiry;

import java.util.List;
import java.util.Set;

/**
 * A kind of inquiry as the form offers it (TIC-01).
 *
 * @param code code
 * @param name name
 * @param help what to write
 * @param checks questions to answer first, one per line; may be empty
 * @param required fields that it requires
 * @param queue code of the desk that works on it by default
 */
public record KindView(
    String code, Wording name, Wording help, Checks checks, Set<KindField> required, String queue) {

  /**
   * The check list in both languages.
   *
   * @param ja Japanese
   * @param en English
   */
  public record Checks(List<String> ja, List<String> en) {}

  static KindView of(InquiryKind kind) {
    return new KindView(
        kind.getCode(),
        kind.getName(),
        kind.getHelp(),
        kind.getChecks(),
        kind.getRequired(),
        kind.getQueue().getCode());
  }

  /** Whether the field of the form with this input name is required. */
  public boolean requires(String input) {
    return required.stream().anyMatch(field -> field.input().equals(input));
  }
}
