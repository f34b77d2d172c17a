package dev.madoguchi.contract.desk;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** Somebody else changed the contract meanwhile. */
public class ContractChangedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  ContractChangedException() {
    super(null, List.of());
  }
}
