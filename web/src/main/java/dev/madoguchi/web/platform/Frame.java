package dev.madoguchi.web.platform;

import dev.madoguchi.platform.Installation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.primefaces.context.PrimeFacesContext;

/** What the base template asks for. */
@Named
@RequestScoped
public class Frame {

  @Inject private HttpServletRequest request;
  @Inject private ActiveUser user;

  private Boolean expired;

  /**
   * One line of the message region.
   *
   * @param tone {@code info}, {@code attention} or {@code danger}
   * @param text the sentence
   * @param inputId id of the field in the HTML, or null
   */
  public record Line(String tone, String text, String inputId) {}

  /** What happened and what is wrong, in the order of the page. */
  public List<Line> getLines() {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<Line> lines = new ArrayList<>();
    for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
      String clientId = ids.next();
      for (FacesMessage message : faces.getMessageList(clientId)) {
        message.rendered();
        lines.add(new Line(tone(message), named(faces, clientId, message.getSummary()), clientId));
      }
    }
    return lines;
  }

  /** Away from its field a sentence needs the field's name, unless it says it by itself. */
  private static String named(FacesContext faces, String clientId, String text) {
    UIComponent input = clientId == null ? null : faces.getViewRoot().findComponent(clientId);
    Object label = input == null ? null : input.getAttributes().get("label");
    return label == null || text.contains(label.toString()) ? text : label + ": " + text;
  }

  /** Whether a field of this page was refused, so that the title says so too. */
  public boolean isRefused() {
    return getLines().stream().anyMatch(line -> line.tone().equals("danger"));
  }

  private static String tone(FacesMessage message) {
    if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
      return "danger";
    }
    return message.getSeverity() == FacesMessage.SEVERITY_WARN ? "attention" : "info";
  }

  /** The number by which the page's policy lets its own scripts run; forms must send it back. */
  public String getNonce() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }

  /** Keys of the drafts that the action before made useless, or an empty text. */
  public String getDraftDone() {
    Object key =
        FacesContext.getCurrentInstance().getExternalContext().getFlash().get(Feedback.DRAFT_DONE);
    return key == null ? "" : key.toString();
  }

  /** Whether the page stands here because the form before had expired; told once. */
  public boolean isExpired() {
    if (expired == null) {
      HttpSession session = request.getSession(false);
      expired = session != null && session.getAttribute(PageExceptionHandler.EXPIRED) != null;
      if (expired) {
        session.removeAttribute(PageExceptionHandler.EXPIRED);
      }
    }
    return expired;
  }

  /**
   * Whether the page only refreshes a part of itself: such a copy needs no state, its forms are
   * thrown away.
   */
  public boolean isRefresh() {
    return "live".equals(request.getHeader("X-Requested-With"));
  }

  /** The number of this request, as in the log. */
  public String getRequestId() {
    return RequestIdFilter.idOf(request);
  }

  /** Address of this page as the browser knows it, for coming back to it. */
  public String getHere() {
    Object original = request.getAttribute("jakarta.servlet.error.request_uri");
    return original != null ? request.getContextPath() + "/" : Urls.of(request);
  }

  /**
   * Where forms of this page are sent: to its whole address, so that it can be opened again when
   * the form has expired or somebody has to log in first.
   */
  public String getAction() {
    FacesContext faces = FacesContext.getCurrentInstance();
    String page =
        faces
            .getApplication()
            .getViewHandler()
            .getActionURL(faces, faces.getViewRoot().getViewId());
    String query = request.getQueryString();
    return query == null ? page : page + "?" + query;
  }

  /** The language that the switch offers. */
  public Locale getOtherLanguage() {
    return user.getLocale().getLanguage().equals("ja") ? Locale.ENGLISH : Locale.JAPANESE;
  }

  /** Whether this is an installation to try the product, with its mailbox. */
  public boolean isSample() {
    return Installation.current().sample();
  }

  /** Ids of the help and error texts of an input, for its description. */
  public String describedBy(UIComponent input) {
    String id = input.getClientId();
    return id + "_help " + id + "_error";
  }
}
