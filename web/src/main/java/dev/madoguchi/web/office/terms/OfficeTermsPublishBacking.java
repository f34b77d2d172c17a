package dev.madoguchi.web.office.terms;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.terms.PublishTerms;
import dev.madoguchi.terms.TermsDesk;
import dev.madoguchi.terms.TermsView;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.FileIds;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * A new version of a document of terms (CON-10). URL {@code /office/terms/publish?id=}: id of the
 * document; 404 for one that does not exist.
 */
@Named
@ViewScoped
public class OfficeTermsPublishBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TermsDesk desk;
  @Inject private CalendarService calendar;

  private transient TermsView document;
  private Long id;
  private String label;
  private String effectiveOn;
  private String textJa;
  private String textEn;
  private String fileIds;

  /** Makes sure that there is a document. */
  public void load() {
    if (id == null) {
      throw Feedback.notFound();
    }
    getDocument();
    effectiveOn = calendar.today().toString();
  }

  /** Publishes the version. */
  public String publish() {
    LocalDate day;
    try {
      day = LocalDate.parse(effectiveOn.strip());
    } catch (DateTimeParseException e) {
      Feedback.error("effectiveOn", "office.terms.publish.wrongDay");
      return null;
    }
    desk.publish(new PublishTerms(id, label, day, textJa, textEn, FileIds.of(fileIds)));
    Feedback.draftDone(getDraft());
    Feedback.done("office.terms.publish.done", label.strip());
    return Redirect.to("/office/terms/edit", "id", id);
  }

  /** Key of the draft. */
  public String getDraft() {
    return "terms-" + id;
  }

  /** The document; the view may have come back without it, then it is read once more. */
  public TermsView getDocument() {
    if (document == null) {
      document = desk.getDocument(id);
    }
    return document;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getEffectiveOn() {
    return effectiveOn;
  }

  public void setEffectiveOn(String effectiveOn) {
    this.effectiveOn = effectiveOn;
  }

  public String getTextJa() {
    return textJa;
  }

  public void setTextJa(String textJa) {
    this.textJa = textJa;
  }

  public String getTextEn() {
    return textEn;
  }

  public void setTextEn(String textEn) {
    this.textEn = textEn;
  }

  public String getFileIds() {
    return fileIds;
  }

  public void setFileIds(String fileIds) {
    this.fileIds = fileIds;
  }
}
