package dev.madoguchi.supportid;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** A support ID can't have so many CC addresses. */
public class TooManyCcException extends BusinessException {

  private static final long serialVersionUID = 1L;

  TooManyCcException(int most) {
    super("addresses", List.of(most));
  }
}
