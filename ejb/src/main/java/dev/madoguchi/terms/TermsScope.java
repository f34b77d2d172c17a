package dev.madoguchi.terms;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A product or a plan whose contracts need the document. */
@Entity
@Table(name = "terms_scope")
public class TermsScope extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "document_id")
  private TermsDocument document;

  @Column(name = "product_id")
  private Long productId;

  @Column(name = "plan_id")
  private Long planId;

  protected TermsScope() {}

  private TermsScope(TermsDocument document, Long productId, Long planId) {
    this.document = document;
    this.productId = productId;
    this.planId = planId;
  }

  static TermsScope ofProduct(TermsDocument document, long productId) {
    return new TermsScope(document, productId, null);
  }

  static TermsScope ofPlan(TermsDocument document, long planId) {
    return new TermsScope(document, null, planId);
  }

  Long getDocumentId() {
    return document.getId();
  }

  /** The product, or null. */
  Long getProductId() {
    return productId;
  }

  /** The plan, or null. */
  Long getPlanId() {
    return planId;
  }
}
