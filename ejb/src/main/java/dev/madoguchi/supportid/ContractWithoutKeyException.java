package dev.madoguchi.supportid;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** There is no such contract, or none of its support keys can be used today. */
public class ContractWithoutKeyException extends BusinessException {

  private static final long serialVersionUID = 1L;

  ContractWithoutKeyException() {
    super("contract", List.of());
  }
}
