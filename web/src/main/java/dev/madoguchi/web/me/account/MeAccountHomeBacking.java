package dev.madoguchi.web.me.account;

import dev.madoguchi.account.AccountService;
import dev.madoguchi.account.AccountView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** My page, {@code /me/home}: what the portal knows of the person who is signed in. */
@Named
@RequestScoped
public class MeAccountHomeBacking {

  @Inject private AccountService accounts;

  private AccountView me;

  /** Reads the account. */
  public void load() {
    me = accounts.getMe();
  }

  public AccountView getMe() {
    return me;
  }
}
