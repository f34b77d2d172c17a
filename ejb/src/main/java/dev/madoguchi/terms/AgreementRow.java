package dev.madoguchi.terms;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An agreement with all that proves it (CON-10).
 *
 * @param id the agreement
 * @param version to what was agreed
 * @param supportIdId for which support ID
 * @param supportId its name
 * @param agreedAt when
 * @param person who, as named at that time
 * @param loginId login ID of that time
 * @param company company of that time, or null
 * @param address network address
 * @param authorised whether the person declared to be authorised
 * @param binding whether the person declared that the terms bind the customer
 * @param sha256 of what the version says
 */
public record AgreementRow(
    long id,
    TermsHead version,
    long supportIdId,
    String supportId,
    Instant agreedAt,
    String person,
    String loginId,
    String company,
    String address,
    boolean authorised,
    boolean binding,
    String sha256) {

  /** For the query. */
  public AgreementRow(
      long id,
      long versionId,
      long documentId,
      TermsKind kind,
      String titleJa,
      String titleEn,
      String label,
      LocalDate effectiveOn,
      long supportIdId,
      String supportId,
      Instant agreedAt,
      String person,
      String loginId,
      String company,
      String address,
      boolean authorised,
      boolean binding,
      String sha256) {
    this(
        id,
        new TermsHead(versionId, documentId, kind, titleJa, titleEn, label, effectiveOn),
        supportIdId,
        supportId,
        agreedAt,
        person,
        loginId,
        company,
        address,
        authorised,
        binding,
        sha256);
  }
}
