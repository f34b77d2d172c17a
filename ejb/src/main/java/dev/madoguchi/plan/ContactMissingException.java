package dev.madoguchi.plan;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** A channel other than the portal needs its number or address. */
public class ContactMissingException extends BusinessException {

  private static final long serialVersionUID = 1L;

  ContactMissingException() {
    super("contact", List.of());
  }
}
