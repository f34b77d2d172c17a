package dev.madoguchi.account;

import dev.madoguchi.company.CompanyName;
import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** What is left of the typed name without its legal form is too short to search (ACC-08). */
public class CompanyNameTooShortException extends BusinessException {

  private static final long serialVersionUID = 1L;

  CompanyNameTooShortException() {
    super("searchName", List.of(CompanyName.SHORTEST_PART));
  }
}
