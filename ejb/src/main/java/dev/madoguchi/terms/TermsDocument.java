package dev.madoguchi.terms;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/**
 * A document of terms (CON-10): a service specification or terms of contract, for the contracts of
 * some products and plans, see {@link TermsScope}. Kept by back office; what it says stands in its
 * {@linkplain TermsVersion versions}. One that is not active asks nobody to agree any more; what
 * was agreed stays.
 */
@Entity
@Table(name = "terms_document")
public class TermsDocument extends BaseEntity {

  @Column(name = "kind")
  @Enumerated(EnumType.STRING)
  private TermsKind kind;

  @Column(name = "title_ja")
  private String titleJa;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "active")
  private boolean active;

  protected TermsDocument() {}

  TermsDocument(TermsKind kind, String titleJa, String titleEn) {
    describe(kind, titleJa, titleEn, true);
  }

  final void describe(TermsKind newKind, String ja, String en, boolean nowActive) {
    kind = newKind;
    titleJa = ja;
    titleEn = en;
    active = nowActive;
  }

  public TermsKind getKind() {
    return kind;
  }

  public String getTitleJa() {
    return titleJa;
  }

  public String getTitleEn() {
    return titleEn;
  }

  /** Whether it asks for agreement. */
  public boolean isActive() {
    return active;
  }
}
