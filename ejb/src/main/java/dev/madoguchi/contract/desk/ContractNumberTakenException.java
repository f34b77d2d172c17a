package dev.madoguchi.contract.desk;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** Another contract has this number. */
public class ContractNumberTakenException extends BusinessException {

  private static final long serialVersionUID = 1L;

  ContractNumberTakenException(String number) {
    super("number", List.of(number));
  }
}
