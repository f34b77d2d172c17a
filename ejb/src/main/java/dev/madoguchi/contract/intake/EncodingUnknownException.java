package dev.madoguchi.contract.intake;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The file is text neither in UTF-8 nor in Windows-31J. */
public class EncodingUnknownException extends BusinessException {

  private static final long serialVersionUID = 1L;

  EncodingUnknownException() {
    super(ContractImportDesk.FIELD, List.of());
  }
}
