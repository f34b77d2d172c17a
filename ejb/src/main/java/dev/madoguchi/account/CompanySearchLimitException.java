package dev.madoguchi.account;

import dev.madoguchi.platform.BusinessException;

/** Too many company searches with one support key; says how many minutes to wait (ACC-08). */
public class CompanySearchLimitException extends BusinessException {

  private static final long serialVersionUID = 1L;

  CompanySearchLimitException(long minutes) {
    super(minutes);
  }
}
