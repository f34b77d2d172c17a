package dev.madoguchi.contract.intake;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The file is larger than a contract file may be. */
public class ImportFileTooLargeException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /** Names the limit in megabytes. */
  ImportFileTooLargeException(int megabytes) {
    super(ContractImportDesk.FIELD, List.of(megabytes));
  }
}
