package dev.madoguchi.ticket;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** A part of the CC field is no mail address (TIC-03). */
public class CcAddressInvalidException extends BusinessException {

  private static final long serialVersionUID = 1L;

  private CcAddressInvalidException(String part) {
    super("cc", List.of(part));
  }

  static void refuse(String part) {
    throw new CcAddressInvalidException(part);
  }
}
