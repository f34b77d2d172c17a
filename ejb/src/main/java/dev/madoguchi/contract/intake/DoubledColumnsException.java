package dev.madoguchi.contract.intake;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The header names columns twice. */
public class DoubledColumnsException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /** Names the columns in the language of the header. */
  DoubledColumnsException(String columns) {
    super(ContractImportDesk.FIELD, List.of(columns));
  }
}
