package dev.madoguchi.terms;

import java.time.LocalDate;

/**
 * A version of a document without what it says.
 *
 * @param versionId the version
 * @param documentId the document
 * @param kind what it is
 * @param titleJa title in Japanese
 * @param titleEn title in English
 * @param label name of the version, as {@code 1.2}
 * @param effectiveOn day from which it holds
 */
public record TermsHead(
    long versionId,
    long documentId,
    TermsKind kind,
    String titleJa,
    String titleEn,
    String label,
    LocalDate effectiveOn) {}
