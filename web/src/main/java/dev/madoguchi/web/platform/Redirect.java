package dev.madoguchi.web.platform;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The redirect after each POST. */
public final class Redirect {

  private Redirect() {}

  /**
   * Ends an action by sending the browser to a page; used as {@code return
   * Redirect.to("/customer/ticket/show", "number", number)}.
   *
   * @param path page, without the context path and without extension
   * @param namesAndValues parameters: names and values in turn; a null value leaves its name out
   * @return null, because the answer is complete
   */
  public static String to(String path, Object... namesAndValues) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + Urls.of(path, namesAndValues));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
    return null;
  }
}
