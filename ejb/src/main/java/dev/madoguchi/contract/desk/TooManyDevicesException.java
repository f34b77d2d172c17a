package dev.madoguchi.contract.desk;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** More devices than the form takes. */
public class TooManyDevicesException extends BusinessException {

  private static final long serialVersionUID = 1L;

  TooManyDevicesException(int most) {
    super("devices", List.of(most));
  }
}
