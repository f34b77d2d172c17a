package dev.madoguchi.contract.desk;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** A serial number stands on the contract twice. */
public class DoubledDeviceException extends BusinessException {

  private static final long serialVersionUID = 1L;

  DoubledDeviceException(int line, String serialNumber) {
    super("devices", List.of(line, serialNumber));
  }
}
