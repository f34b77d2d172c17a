package dev.madoguchi.terms;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A new version of a document (CON-10): either text or one PDF.
 *
 * @param documentId the document
 * @param label name of the version, as {@code 1.2}
 * @param effectiveOn day from which it holds, today or later
 * @param textJa what it says in Japanese; null or blank for a PDF
 * @param textEn what it says in English, or null
 * @param fileIds the caller's upload, one at most
 */
@OnlyPlainText
public record PublishTerms(
    long documentId,
    @NotBlank @Size(max = 50) String label,
    @NotNull LocalDate effectiveOn,
    @Size(max = 100_000) String textJa,
    @Size(max = 100_000) String textEn,
    @NotNull @Size(max = 1) List<Long> fileIds) {

  /** Takes blanks off the ends; browsers send two characters for the end of a line, we keep one. */
  public PublishTerms {
    label = label == null ? null : label.strip();
    textJa = text(textJa);
    textEn = text(textEn);
  }

  private static String text(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip().replace("\r\n", "\n");
  }
}
