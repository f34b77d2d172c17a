package dev.madoguchi.web.customer.account;

import dev.madoguchi.account.AccountService;
import dev.madoguchi.account.AccountView;
import dev.madoguchi.account.ChangeRegisteredMail;
import dev.madoguchi.mail.ValidMailAddress;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * The mail address by which a customer sees the contracts of the company (ACC-10, ACC-14), {@code
 * /customer/account/mail}.
 */
@Named
@ViewScoped
public class CustomerAccountMailBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AccountService accounts;

  private String contactMail;
  @ValidMailAddress private String registeredMail;

  /** Fills in what the account has. */
  public void load() {
    AccountView me = accounts.getMe();
    contactMail = me.contactMail();
    registeredMail = me.registeredMail();
  }

  /** Saves it, and shows the contracts that are seen now. */
  public String save() {
    accounts.changeRegisteredMail(new ChangeRegisteredMail(registeredMail));
    if (registeredMail == null || registeredMail.isBlank()) {
      Feedback.done("customer.account.mail.removed");
    } else {
      Feedback.done("customer.account.mail.saved", registeredMail.strip());
    }
    return Redirect.to("/customer/contract/list");
  }

  public String getContactMail() {
    return contactMail;
  }

  public String getRegisteredMail() {
    return registeredMail;
  }

  public void setRegisteredMail(String registeredMail) {
    this.registeredMail = registeredMail;
  }
}
