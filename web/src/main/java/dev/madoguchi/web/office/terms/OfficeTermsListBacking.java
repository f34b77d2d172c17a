package dev.madoguchi.web.office.terms;

import dev.madoguchi.terms.TermsDesk;
import dev.madoguchi.terms.TermsView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The documents of terms (CON-10). URL {@code /office/terms/list}. */
@Named
@RequestScoped
public class OfficeTermsListBacking {

  @Inject private TermsDesk desk;

  private List<TermsView> documents;

  /** Reads the documents. */
  public void load() {
    documents = desk.findDocuments();
  }

  public List<TermsView> getDocuments() {
    return documents;
  }
}
