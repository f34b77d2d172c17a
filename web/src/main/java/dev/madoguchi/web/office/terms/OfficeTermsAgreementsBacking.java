package dev.madoguchi.web.office.terms;

import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.terms.AgreementRow;
import dev.madoguchi.terms.TermsDesk;
import dev.madoguchi.terms.TermsView;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Feedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Who agreed to a document of terms (CON-10). URL {@code /office/terms/agreements?id=&page=}; 404
 * for a document that does not exist.
 */
@Named
@RequestScoped
public class OfficeTermsAgreementsBacking {

  @Inject private TermsDesk desk;
  @Inject private ActiveUser user;

  private Long id;
  private int number = 1;
  private TermsView document;
  private Page<AgreementRow> page;

  /** Reads the page. */
  public void load() {
    if (id == null) {
      throw Feedback.notFound();
    }
    document = desk.getDocument(id);
    page = desk.findAgreements(id, new PageRequest(number, user.getPageSize()));
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public TermsView getDocument() {
    return document;
  }

  public Page<AgreementRow> getPage() {
    return page;
  }
}
