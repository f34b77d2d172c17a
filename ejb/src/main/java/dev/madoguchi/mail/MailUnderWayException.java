package dev.madoguchi.mail;

import dev.madoguchi.platform.BusinessException;

/** A mail that still waits, is being sent or was kept can't be sent again. */
public class MailUnderWayException extends BusinessException {

  private static final long serialVersionUID = 1L;

  MailUnderWayException() {}
}
