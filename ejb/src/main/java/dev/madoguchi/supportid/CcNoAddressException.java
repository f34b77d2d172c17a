package dev.madoguchi.supportid;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** What was typed is no mail address. */
public class CcNoAddressException extends BusinessException {

  private static final long serialVersionUID = 1L;

  CcNoAddressException(String typed) {
    super("addresses", List.of(typed));
  }
}
