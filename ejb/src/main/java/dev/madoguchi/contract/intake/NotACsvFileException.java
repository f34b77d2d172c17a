package dev.madoguchi.contract.intake;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The file is not text: a workbook, an archive, a picture, or text in UTF-16. */
public class NotACsvFileException extends BusinessException {

  private static final long serialVersionUID = 1L;

  NotACsvFileException() {
    super(ContractImportDesk.FIELD, List.of());
  }
}
