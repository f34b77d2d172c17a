package dev.madoguchi.account;

/**
 * A password as chosen, twice.
 *
 * @param password the password
 * @param repeated the same again
 */
public record NewPassword(String password, String repeated) {

  @Override
  public String toString() {
    return "NewPassword[hidden]";
  }
}
