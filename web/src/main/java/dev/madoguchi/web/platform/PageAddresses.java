package dev.madoguchi.web.platform;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/**
 * Writes the addresses of pages without {@code .xhtml}, whatever address the request itself had
 * (the front page comes as {@code /}, error pages as files).
 */
public class PageAddresses extends ViewHandlerWrapper {

  private static final String EXTENSION = ".xhtml";

  /** Wraps the handler of Faces. */
  public PageAddresses(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext faces, String viewId) {
    String address = super.getActionURL(faces, viewId);
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    return path.endsWith(EXTENSION)
        ? path.substring(0, path.length() - EXTENSION.length()) + address.substring(path.length())
        : address;
  }
}
