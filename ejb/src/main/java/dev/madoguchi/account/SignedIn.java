package dev.madoguchi.account;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/**
 * Who signed in, as the session keeps it.
 *
 * @param accountId the account
 * @param displayName name as shown
 * @param roles roles of the account
 * @param stamp security stamp; when it is no longer the account's, the session ends
 * @param language language of the person
 */
public record SignedIn(
    long accountId, String displayName, Set<String> roles, String stamp, Locale language)
    implements Serializable {

  /** Copies the roles. */
  public SignedIn {
    roles = Set.copyOf(roles);
  }

  static SignedIn of(Account account) {
    return new SignedIn(
        account.getId(),
        account.getDisplayName(),
        account.getRoles(),
        account.getSecurityStamp(),
        account.getLanguage());
  }
}
