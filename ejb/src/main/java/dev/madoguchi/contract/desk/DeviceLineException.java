package dev.madoguchi.contract.desk;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** A line of the devices does not begin with a serial number, or is too long. */
public class DeviceLineException extends BusinessException {

  private static final long serialVersionUID = 1L;

  DeviceLineException(int line) {
    super("devices", List.of(line));
  }
}
