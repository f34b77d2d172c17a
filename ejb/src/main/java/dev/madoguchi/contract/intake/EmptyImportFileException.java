package dev.madoguchi.contract.intake;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The file has no row beside its header. */
public class EmptyImportFileException extends BusinessException {

  private static final long serialVersionUID = 1L;

  EmptyImportFileException() {
    super(ContractImportDesk.FIELD, List.of());
  }
}
