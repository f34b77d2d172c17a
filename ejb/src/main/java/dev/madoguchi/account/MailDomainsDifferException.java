package dev.madoguchi.account;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** Registered mail and contact mail are not of one organisation (ACC-06). */
public class MailDomainsDifferException extends BusinessException {

  private static final long serialVersionUID = 1L;

  MailDomainsDifferException(String contactMail) {
    super("registeredMail", List.of(contactMail));
  }
}
