package dev.madoguchi.contract.certificate;

import dev.madoguchi.platform.BusinessException;

/** The contract has no support key that can be used, now or later. */
public class NoUsableKeyException extends BusinessException {

  private static final long serialVersionUID = 1L;

  NoUsableKeyException(String number) {
    super(number);
  }
}
