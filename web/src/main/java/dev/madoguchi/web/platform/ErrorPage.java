package dev.madoguchi.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** What error pages do: a denied page looks like one that does not exist. */
@Named
@RequestScoped
public class ErrorPage {

  /** Answers 404 also where the server said 403. */
  public void hideDenial() {
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
  }
}
