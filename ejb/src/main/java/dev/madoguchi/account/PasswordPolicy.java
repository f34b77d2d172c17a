package dev.madoguchi.account;

import java.util.Optional;

/** What a password must be (ACC-04): one policy wherever a password is chosen. */
final class PasswordPolicy {

  /** Longest password. */
  static final int LONGEST = 128;

  /** Why a password is refused. */
  enum Fault {
    /** Fewer characters than the operator wants. */
    TOO_SHORT,
    /** More than {@link #LONGEST} characters. */
    TOO_LONG,
    /** Characters that are not half-width letters, digits or signs. */
    NOT_HALF_WIDTH,
    /** An upper-case letter, a lower-case letter or a digit is missing. */
    TOO_SIMPLE,
    /** The login ID itself. */
    LOGIN_ID,
    /** Among the passwords that are tried first. */
    COMMON
  }

  private PasswordPolicy() {}

  /**
   * The first fault of a password.
   *
   * @param password what the person chose
   * @param loginId of the account
   * @param shortest fewest characters, a setting
   * @return empty when it is good
   */
  static Optional<Fault> check(String password, String loginId, int shortest) {
    Fault fault = null;
    if (password == null || password.length() < shortest) {
      fault = Fault.TOO_SHORT;
    } else if (password.length() > LONGEST) {
      fault = Fault.TOO_LONG;
    } else if (!password.chars().allMatch(c -> c > ' ' && c <= '~')) {
      fault = Fault.NOT_HALF_WIDTH;
    } else if (!mixed(password)) {
      fault = Fault.TOO_SIMPLE;
    } else if (isLoginId(password, loginId)) {
      fault = Fault.LOGIN_ID;
    } else if (CommonPasswords.contains(password)) {
      fault = Fault.COMMON;
    }
    return Optional.ofNullable(fault);
  }

  private static boolean mixed(String password) {
    return password.chars().anyMatch(c -> c >= 'A' && c <= 'Z')
        && password.chars().anyMatch(c -> c >= 'a' && c <= 'z')
        && password.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isLoginId(String password, String loginId) {
    return Typed.loginKey(password).equals(Typed.loginKey(loginId));
  }
}
