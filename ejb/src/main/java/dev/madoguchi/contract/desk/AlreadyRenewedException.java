package dev.madoguchi.contract.desk;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The contract goes on as another one already. */
public class AlreadyRenewedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  AlreadyRenewedException(String successor) {
    super(null, List.of(successor));
  }
}
