package dev.madoguchi.terms;

import java.time.LocalDate;

/**
 * That the contracts of a product or a plan need the version of a document that is in force.
 *
 * @param productId the product, or null
 * @param planId the plan, or null
 * @param active whether the document asks for agreement at all
 * @param version the version
 */
record RequiredTerms(Long productId, Long planId, boolean active, TermsHead version) {

  /** For the query. */
  public RequiredTerms(
      Long productId,
      Long planId,
      boolean active,
      long documentId,
      TermsKind kind,
      String titleJa,
      String titleEn,
      long versionId,
      String label,
      LocalDate effectiveOn) {
    this(
        productId,
        planId,
        active,
        new TermsHead(versionId, documentId, kind, titleJa, titleEn, label, effectiveOn));
  }

  boolean isFor(CoveredContract contract) {
    return productId != null
        ? productId == contract.productId()
        : planId != null && planId == contract.planId();
  }
}
