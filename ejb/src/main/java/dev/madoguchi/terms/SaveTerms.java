package dev.madoguchi.terms;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What back office says of a document of terms (CON-10).
 *
 * @param id the document; null for a new one
 * @param version version that was on the page
 * @param kind what it is
 * @param titleJa title in Japanese
 * @param titleEn title in English
 * @param active whether it asks for agreement
 * @param products codes of the products whose contracts need it
 * @param plans codes of the plans whose contracts need it
 */
@OnlyPlainText
public record SaveTerms(
    Long id,
    int version,
    @NotNull TermsKind kind,
    @NotBlank @Size(max = 200) String titleJa,
    @NotBlank @Size(max = 200) String titleEn,
    boolean active,
    @NotNull List<@NotNull String> products,
    @NotNull List<@NotNull String> plans) {

  /** Takes blanks off the ends. */
  public SaveTerms {
    titleJa = titleJa == null ? null : titleJa.strip();
    titleEn = titleEn == null ? null : titleEn.strip();
  }
}
