package dev.madoguchi.web.office.terms;

import dev.madoguchi.terms.SaveTerms;
import dev.madoguchi.terms.TermsKind;
import dev.madoguchi.terms.TermsView;
import java.io.Serializable;
import java.util.List;

/** What stands on the form for a document of terms. */
public class TermsForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String kind = TermsKind.CONTRACT.name();
  private String titleJa;
  private String titleEn;
  private boolean active = true;
  private String[] products = {};
  private String[] plans = {};

  void fill(TermsView document) {
    kind = document.kind().name();
    titleJa = document.titleJa();
    titleEn = document.titleEn();
    active = document.active();
    products = document.products().toArray(String[]::new);
    plans = document.plans().toArray(String[]::new);
  }

  SaveTerms command(Long id, int version) {
    return new SaveTerms(
        id,
        version,
        TermsKind.valueOf(kind),
        titleJa,
        titleEn,
        active,
        List.of(products),
        List.of(plans));
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getTitleJa() {
    return titleJa;
  }

  public void setTitleJa(String titleJa) {
    this.titleJa = titleJa;
  }

  public String getTitleEn() {
    return titleEn;
  }

  public void setTitleEn(String titleEn) {
    this.titleEn = titleEn;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  /** Codes of the chosen products. */
  public String[] getProducts() {
    return products.clone();
  }

  public void setProducts(String[] products) {
    this.products = products.clone();
  }

  /** Codes of the chosen plans. */
  public String[] getPlans() {
    return plans.clone();
  }

  public void setPlans(String[] plans) {
    this.plans = plans.clone();
  }
}
