package dev.madoguchi.contract.intake;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The file is text neither in UTF-8 nor in Windows-31J. */
public class EncodingUnknownException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /** Names the first line that can't be read in that of the two which fits better. */
  EncodingUnknownException(long line) {
    super(ContractImportDesk.FIELD, List.of(line));
  }
}
