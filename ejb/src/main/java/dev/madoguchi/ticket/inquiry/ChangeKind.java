package dev.madoguchi.ticket.inquiry;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What back office says about a kind of inquiry (TIC-01). Lengths are in characters, as stored:
 * without blanks at the ends and without empty lines in the check lists.
 *
 * @param code code of the kind; it never changes
 * @param version version of the kind that was on the page
 * @param nameJa name in Japanese
 * @param nameEn name in English
 * @param queue code of the desk that works on it by default
 * @param required fields that a ticket of this kind must have
 * @param helpJa what to write, in Japanese
 * @param helpEn what to write, in English
 * @param checksJa questions to answer first, one per line, in Japanese; null for none
 * @param checksEn the same in English
 */
@OnlyPlainText
public record ChangeKind(
    @NotBlank String code,
    int version,
    @NotBlank @Size(max = InquiryKind.LONGEST_NAME) String nameJa,
    @NotBlank @Size(max = InquiryKind.LONGEST_NAME) String nameEn,
    @NotBlank String queue,
    @NotNull Set<@NotNull KindField> required,
    @NotBlank @Size(max = InquiryKind.LONGEST_HELP) String helpJa,
    @NotBlank @Size(max = InquiryKind.LONGEST_HELP) String helpEn,
    @Size(max = InquiryKind.LONGEST_CHECKS) String checksJa,
    @Size(max = InquiryKind.LONGEST_CHECKS) String checksEn) {

  /** Takes blanks off the ends; browsers send two characters for the end of a line, we keep one. */
  public ChangeKind {
    nameJa = strip(nameJa);
    nameEn = strip(nameEn);
    helpJa = strip(helpJa);
    helpEn = strip(helpEn);
    checksJa = items(checksJa);
    checksEn = items(checksEn);
  }

  private static String strip(String text) {
    return text == null ? null : text.strip().lines().collect(Collectors.joining("\n"));
  }

  private static String items(String text) {
    if (text == null) {
      return null;
    }
    List<String> items = text.lines().map(String::strip).filter(i -> !i.isEmpty()).toList();
    return items.isEmpty() ? null : String.join("\n", items);
  }
}
