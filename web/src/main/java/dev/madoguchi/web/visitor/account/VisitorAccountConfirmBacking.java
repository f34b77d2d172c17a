package dev.madoguchi.web.visitor.account;

import dev.madoguchi.account.ConfirmationService;
import dev.madoguchi.account.ConfirmationView;
import dev.madoguchi.account.NewPassword;
import dev.madoguchi.account.SignedIn;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * The link of the confirmation mail, {@code /confirm?token=…} (ACC-07, ACC-09). Opening it changes
 * nothing; the button sets the password and signs in. An expired link offers a new one, a used one
 * the login, an unknown one advice.
 */
@Named
@ViewScoped
public class VisitorAccountConfirmBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ConfirmationService confirmations;
  @Inject private DirectLogin login;

  private String token;
  private transient String password;
  private transient String repeated;
  private transient ConfirmationView confirmation;

  /** Sets the password, signs in and goes to the person's first page. */
  public String confirm() {
    NewPassword chosen = new NewPassword(password, repeated);
    forget();
    SignedIn signedIn = confirmations.confirm(token, chosen);
    login.begin(signedIn);
    Feedback.done("confirm.done");
    return Redirect.to(HomePage.after(null, signedIn.roles()));
  }

  /** Asks for a new link; the answer is the same whether or not one goes out. */
  public String sendNewLink() {
    confirmations.sendNewLink(token);
    Feedback.done("confirm.sent");
    return Redirect.to("/index");
  }

  /** The view outlives the request: no password stays in it, and the link is looked at anew. */
  private void forget() {
    password = null;
    repeated = null;
    confirmation = null;
  }

  /** What the link is good for. */
  public ConfirmationView getConfirmation() {
    if (confirmation == null) {
      confirmation = confirmations.getConfirmation(token);
    }
    return confirmation;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
