package dev.madoguchi.ticket;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/**
 * Contract and serial number can't both be unknown: nothing would be left to find the contract by
 * (TIC-02).
 */
public class BothUnknownException extends BusinessException {

  private static final long serialVersionUID = 1L;

  BothUnknownException() {
    super("serialNumber", List.of());
  }
}
