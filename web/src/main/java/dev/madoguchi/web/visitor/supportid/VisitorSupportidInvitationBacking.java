package dev.madoguchi.web.visitor.supportid;

import dev.madoguchi.account.NewPassword;
import dev.madoguchi.account.SignedIn;
import dev.madoguchi.supportid.InvitationService;
import dev.madoguchi.supportid.InvitationView;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import dev.madoguchi.web.visitor.account.DirectLogin;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * The link of an invitation to a support ID, {@code /invitation?token=…} (CON-08, ACC-22). Opening
 * it changes nothing; the button makes the account and signs in. A link that does not work says so.
 */
@Named
@ViewScoped
public class VisitorSupportidInvitationBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private InvitationService invitations;
  @Inject private DirectLogin login;

  private String token;
  private String familyName;
  private String givenName;
  private boolean consent;
  private transient String password;
  private transient String repeated;
  private transient InvitationView invitation;

  /** Makes the account, signs in and shows the support IDs. */
  public String accept() {
    NewPassword chosen = new NewPassword(password, repeated);
    password = null;
    repeated = null;
    if (!consent) {
      Feedback.error("consent", "invitation.consent.missing");
      return null;
    }
    SignedIn signedIn = invitations.accept(token, familyName, givenName, chosen);
    login.begin(signedIn);
    Feedback.done("invitation.done");
    return Redirect.to("/customer/supportid/list");
  }

  /** Puts the account that there is by now in charge. */
  public String join() {
    invitations.acceptAsAccount(token);
    Feedback.done("invitation.joined");
    return Redirect.to("/index");
  }

  /** What the link is good for; null for one that does not work. */
  public InvitationView getInvitation() {
    if (invitation == null) {
      invitation = invitations.find(token).orElse(null);
    }
    return invitation;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public boolean isConsent() {
    return consent;
  }

  public void setConsent(boolean consent) {
    this.consent = consent;
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
