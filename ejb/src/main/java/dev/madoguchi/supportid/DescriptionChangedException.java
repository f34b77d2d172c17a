package dev.madoguchi.supportid;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** Another person in charge has described the support ID otherwise meanwhile. */
public class DescriptionChangedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  private final String stored;

  DescriptionChangedException(String stored) {
    super("description", List.of(stored));
    this.stored = stored;
  }

  /** The description as it is now. */
  public String stored() {
    return stored;
  }
}
