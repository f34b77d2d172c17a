package dev.madoguchi.web.platform;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Makes the number for the page's own scripts before PrimeFaces does. PrimeFaces would keep it in
 * the view's map, which opens a session for every visitor and, in each session, soon pushes out the
 * beans of forms that somebody still writes in. The form sends the number back anyway, and that is
 * enough to check it.
 */
public class PageNonce implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    UIViewRoot page = faces.getViewRoot();
    if (page == null || faces.isPostback() || faces.getResponseComplete()) {
      return;
    }
    boolean stateless = page.isTransient();
    page.setTransient(true);
    PrimeFacesContext.getCspState(faces).getNonce();
    page.setTransient(stateless);
  }
}
