package dev.madoguchi.contract.desk;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** The product or plan that was chosen is not there any more. */
public class ChoiceGoneException extends BusinessException {

  private static final long serialVersionUID = 1L;

  ChoiceGoneException(String field) {
    super(field, List.of());
  }
}
