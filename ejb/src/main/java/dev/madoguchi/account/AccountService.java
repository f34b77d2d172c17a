package dev.madoguchi.account;

import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The signed-in person's own account. */
@Stateless
public class AccountService {

  @Inject private AccountRepository accounts;
  @Inject private CurrentUser user;

  /** Who is signed in; one statement. */
  @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OFFICE, Roles.ADMIN})
  public AccountView getMe() {
    return AccountView.of(me());
  }

  /** Changes the language of pages and mails; anything but Japanese means English. */
  @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OFFICE, Roles.ADMIN})
  public void changeLanguage(Locale language) {
    boolean japanese = Locale.JAPANESE.getLanguage().equals(language.getLanguage());
    me().speak(japanese ? Locale.JAPANESE : Locale.ENGLISH);
  }

  /**
   * Display names by account id, for lists of who did what; one statement. Unknown ids are left
   * out.
   */
  @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
  public Map<Long, String> findNames(Collection<Long> ids) {
    return accounts.findByIds(ids).stream()
        .collect(Collectors.toMap(Account::getId, Account::getDisplayName));
  }

  private Account me() {
    long id = user.accountId();
    return accounts.findWithCompany(id).orElseThrow(() -> new NotFoundException("account", id));
  }
}
