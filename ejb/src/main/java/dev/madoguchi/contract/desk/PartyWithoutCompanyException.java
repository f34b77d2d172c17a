package dev.madoguchi.contract.desk;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** A registered mail is given for a party without a company. */
public class PartyWithoutCompanyException extends BusinessException {

  private static final long serialVersionUID = 1L;

  PartyWithoutCompanyException(String field) {
    super(field, List.of());
  }
}
