package dev.madoguchi.contract.desk;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The contract can not be cancelled on that day. */
public class CancellationNotPossibleException extends BusinessException {

  private static final long serialVersionUID = 1L;

  CancellationNotPossibleException() {
    super("cancelledOn", List.of());
  }
}
