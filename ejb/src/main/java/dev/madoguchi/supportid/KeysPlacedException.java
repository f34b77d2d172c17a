package dev.madoguchi.supportid;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** A key of the contract is on a support ID already (CON-06). */
public class KeysPlacedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  KeysPlacedException() {
    super("contract", List.of());
  }
}
