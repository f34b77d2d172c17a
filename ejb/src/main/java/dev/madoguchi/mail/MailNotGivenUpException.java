package dev.madoguchi.mail;

import dev.madoguchi.platform.BusinessException;

/** Only a mail that was given up is sent again; this one is waiting, sent or kept by now. */
public class MailNotGivenUpException extends BusinessException {

  private static final long serialVersionUID = 1L;

  MailNotGivenUpException() {}
}
