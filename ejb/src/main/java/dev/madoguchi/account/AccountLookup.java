package dev.madoguchi.account;

import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Accounts for later components of this module; not for pages. */
@Stateless
public class AccountLookup {

  @Inject private AccountRepository accounts;
  @Inject private CurrentUser user;

  /**
   * One account.
   *
   * @throws NotFoundException if there is none
   */
  @PermitAll
  public Account get(long id) {
    return accounts.find(id).orElseThrow(() -> new NotFoundException("account", id));
  }

  /** The account that is signed in; the caller's role makes sure that there is one. */
  @PermitAll
  public Account current() {
    return get(user.accountId());
  }

  /** The account with this login ID, whatever its case and state. */
  @PermitAll
  public Optional<Account> findByLoginId(String loginId) {
    return accounts.findByLoginKey(Typed.loginKey(loginId));
  }

  /**
   * The active customers that somebody means by a login ID, or else by a contact mail, whatever its
   * case.
   */
  @PermitAll
  public List<Account> findCustomers(String typed) {
    List<Account> byLogin =
        accounts.findByLoginKey(Typed.loginKey(typed)).filter(AccountLookup::isCustomer).stream()
            .toList();
    return byLogin.isEmpty()
        ? accounts.findActiveByMail(typed.strip()).stream()
            .filter(AccountLookup::isCustomer)
            .toList()
        : byLogin;
  }

  private static boolean isCustomer(Account account) {
    return account.canSignIn() && account.getRoles().contains(Roles.CUSTOMER);
  }

  /** All active accounts with the role, by name; meant for staff roles, which are few. */
  @PermitAll
  public List<Account> findActiveByRole(String role) {
    return accounts.findActiveByRole(role);
  }
}
