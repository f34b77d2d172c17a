package dev.madoguchi.contract.intake;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The header lacks columns that every contract needs. */
public class MissingColumnsException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /** Names the columns in the language of the header. */
  MissingColumnsException(String columns) {
    super(ContractImportDesk.FIELD, List.of(columns));
  }
}
