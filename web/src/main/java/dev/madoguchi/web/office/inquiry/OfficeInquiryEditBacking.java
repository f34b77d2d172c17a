package dev.madoguchi.web.office.inquiry;

import dev.madoguchi.ticket.inquiry.InquiryDesk;
import dev.madoguchi.ticket.inquiry.KindField;
import dev.madoguchi.ticket.inquiry.KindToEdit;
import dev.madoguchi.ticket.inquiry.QueueView;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * One kind of inquiry (TIC-01). URL {@code /office/inquiry/edit?code=}; 404 for a code that does
 * not exist.
 */
@Named
@ViewScoped
public class OfficeInquiryEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private InquiryDesk desk;

  private InquiryWords words = new InquiryWords();
  private transient InquiryWords newer;
  private String code;

  /** Reads the kind. */
  public void load() {
    words = InquiryWords.of(desk.getKind(code));
  }

  /**
   * Looks, before a form is shown again, whether somebody else has changed the kind meanwhile: then
   * both are shown, and a second attempt counts.
   */
  public void compare() {
    if (FacesContext.getCurrentInstance().isPostback()) {
      KindToEdit stored = desk.getKind(code);
      newer = stored.version() == words.getVersion() ? null : InquiryWords.of(stored);
      words.setVersion(stored.version());
    }
  }

  /** Changes the kind; the customers' form follows at once. */
  public String save() {
    desk.change(words.change(code));
    Feedback.draftDone(getDraft());
    Feedback.done("office.inquiry.edit.done");
    return Redirect.to("/office/inquiry/list");
  }

  /** Key of the draft. */
  public String getDraft() {
    return "inquiry-" + code;
  }

  /** What stands on the form. */
  public InquiryWords getWords() {
    return words;
  }

  /** What somebody else has stored meanwhile, or null. */
  public InquiryWords getNewer() {
    return newer;
  }

  /** The desks to choose from. */
  public List<QueueView> getQueues() {
    return desk.findQueues();
  }

  /** The fields that a kind can require. */
  public List<KindField> getFields() {
    return List.of(KindField.values());
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
