package dev.madoguchi.web.platform;

import dev.madoguchi.platform.NotFoundException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;

/**
 * What a page tells after an action: one line at the top of the page that is shown next (also after
 * a redirect), or under a field.
 */
public final class Feedback {

  /** Flash attribute that names the drafts to drop. */
  static final String DRAFT_DONE = "madoguchi.draftDone";

  private Feedback() {}

  /**
   * Says what was done.
   *
   * @param key key of the sentence
   * @param arguments its values
   */
  public static void done(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_INFO, null, key, arguments);
  }

  /** Says what to look out for, as {@link #done}. */
  public static void warn(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_WARN, null, key, arguments);
  }

  /**
   * Says what is wrong.
   *
   * @param field id of the input under which it is shown; null, or an id that is not on the page,
   *     means the whole page
   * @param key key of the sentence
   * @param arguments its values
   */
  public static void error(String field, String key, Object... arguments) {
    FacesContext faces = FacesContext.getCurrentInstance();
    showError(faces, field, Messages.text(formats(), key, arguments));
  }

  /** The drafts of these keys are of no use any more: the next page drops them. */
  public static void draftDone(String... keys) {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .getFlash()
        .put(DRAFT_DONE, String.join(" ", keys));
  }

  /** For a page that was called with parameters that make no sense: answers 404 when thrown. */
  public static NotFoundException notFound() {
    return new NotFoundException(
        "page", FacesContext.getCurrentInstance().getViewRoot().getViewId());
  }

  static void showError(FacesContext faces, String field, String text) {
    UIComponent input = field == null ? null : findInput(faces, field);
    if (input instanceof EditableValueHolder holder) {
      holder.setValid(false);
      keepTyped(faces, input);
    }
    faces.addMessage(
        input == null ? null : input.getClientId(faces),
        new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    faces.validationFailed();
  }

  /**
   * An input that is not valid shows what was submitted, which is forgotten by the time a door
   * refuses it; what was typed must stay, a password excepted.
   */
  private static void keepTyped(FacesContext faces, UIComponent refused) {
    if (refused instanceof HtmlInputText
        || refused instanceof HtmlInputTextarea
        || refused instanceof UISelectOne) {
      UIInput input = (UIInput) refused;
      input.setSubmittedValue(
          faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces)));
    }
  }

  /** The field of the form that was sent, if it has one: two forms of a page may have the same. */
  private static UIComponent findInput(FacesContext faces, String id) {
    UIComponent sent = findSentForm(faces.getViewRoot());
    UIComponent found = sent == null ? null : findInput(sent, id);
    return found == null ? findInput(faces.getViewRoot(), id) : found;
  }

  private static UIComponent findSentForm(UIComponent parent) {
    for (Iterator<UIComponent> i = parent.getFacetsAndChildren(); i.hasNext(); ) {
      UIComponent child = i.next();
      boolean sent = child instanceof UIForm form && form.isSubmitted();
      UIComponent found = sent ? child : findSentForm(child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static UIComponent findInput(UIComponent parent, String id) {
    for (Iterator<UIComponent> i = parent.getFacetsAndChildren(); i.hasNext(); ) {
      UIComponent child = i.next();
      boolean wanted = id.equals(child.getId()) && child instanceof EditableValueHolder;
      UIComponent found = wanted ? child : findInput(child, id);
      if (found != null && child.isRendered()) {
        return found;
      }
    }
    return null;
  }

  private static void add(Severity severity, String clientId, String key, Object... arguments) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String text = Messages.text(formats(), key, arguments);
    faces.addMessage(clientId, new FacesMessage(severity, text, text));
    faces.getExternalContext().getFlash().setKeepMessages(true);
  }

  private static Formats formats() {
    return CDI.current().select(ActiveUser.class).get().getFormats();
  }
}
