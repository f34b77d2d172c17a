package dev.madoguchi.account;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/**
 * The chosen password is against the policy (ACC-04). The sentence has one key per fault: {@code
 * PasswordRefusedException.TOO_SHORT}.
 */
public class PasswordRefusedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  private final PasswordPolicy.Fault fault;

  PasswordRefusedException(PasswordPolicy.Fault fault, int shortest) {
    super("password", List.of(shortest, PasswordPolicy.LONGEST));
    this.fault = fault;
  }

  @Override
  public String key() {
    return super.key() + "." + fault;
  }
}
