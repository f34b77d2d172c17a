package dev.madoguchi.web.office.terms;

import dev.madoguchi.contract.desk.ContractChoices;
import dev.madoguchi.contract.desk.ContractDesk;
import dev.madoguchi.terms.SaveTerms;
import dev.madoguchi.terms.TermsDesk;
import dev.madoguchi.terms.TermsKind;
import dev.madoguchi.terms.TermsView;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * One document of terms with its versions (CON-10). URL {@code /office/terms/edit?id=}; without an
 * id a new one, 404 for one that does not exist.
 */
@Named
@ViewScoped
public class OfficeTermsEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TermsDesk desk;
  @Inject private ContractDesk contracts;

  private final TermsForm form = new TermsForm();
  private transient TermsView document;
  private transient ContractChoices choices;
  private Long id;
  private int version;

  /** Reads the document. */
  public void load() {
    if (id != null) {
      version = getDocument().version();
      form.fill(getDocument());
    }
  }

  /** After a refusal the reader sees what is stored now, and a second attempt counts. */
  public void compare() {
    if (id != null && FacesContext.getCurrentInstance().isPostback()) {
      document = null;
      version = getDocument().version();
    }
  }

  /** Stores the document and shows it. */
  public String save() {
    SaveTerms command = form.command(id, version);
    long saved = desk.save(command);
    Feedback.done("office.terms.edit.done");
    return Redirect.to("/office/terms/edit", "id", saved);
  }

  /** What stands on the form. */
  public TermsForm getForm() {
    return form;
  }

  /** The stored document, null for a new one; read once more where the view came back without. */
  public TermsView getDocument() {
    if (document == null && id != null) {
      document = desk.getDocument(id);
    }
    return document;
  }

  /** Products and plans to choose from. */
  public ContractChoices getChoices() {
    if (choices == null) {
      choices = contracts.getChoices();
    }
    return choices;
  }

  public List<TermsKind> getKinds() {
    return List.of(TermsKind.values());
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
