package dev.madoguchi.contract.intake;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/**
 * The file can't be cut into rows: a quote stays open, or line ends are missing. Everything behind
 * that row's beginning would be taken for a part of it.
 */
public class UnendedRowException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /** Names the line on which the row begins. */
  UnendedRowException(long line) {
    super(ContractImportDesk.FIELD, List.of(line));
  }
}
