package dev.madoguchi.account;

import dev.madoguchi.platform.BusinessException;

/** The link was used, or expired between opening the page and sending the form. */
public class LinkNotUsableException extends BusinessException {

  private static final long serialVersionUID = 1L;

  LinkNotUsableException() {
    super();
  }
}
