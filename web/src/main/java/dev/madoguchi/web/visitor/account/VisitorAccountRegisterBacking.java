package dev.madoguchi.web.visitor.account;

import dev.madoguchi.account.KeyOffer;
import dev.madoguchi.account.RegistrationService;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Registration by support key, {@code /register} (ACC-08): 1 key, 2 company, 3 person, 4 review;
 * the last step, done, is the page {@code /register-done}. Going back keeps what was typed.
 */
@Named
@ViewScoped
public class VisitorAccountRegisterBacking implements Serializable {

  /** Name of the flash attribute with the new login ID. */
  static final String REGISTERED = "registered";

  private static final long serialVersionUID = 1L;
  private static final int KEY = 1;
  private static final int COMPANY = 2;
  private static final int PERSON = 3;
  private static final int REVIEW = 4;

  @Inject private RegistrationService registration;
  @Inject private ActiveUser user;

  private final RegistrationPerson person = new RegistrationPerson();
  private int step = KEY;
  private String supportKey;
  private String companyName;
  private String companyAddress;
  private String companyPhone;

  /** Step 1: looks the key up. */
  public void checkKey() {
    KeyOffer offer = registration.checkKey(supportKey);
    companyName = offer.companyName();
    companyAddress = offer.address();
    companyPhone = offer.phone();
    step = COMPANY;
  }

  /** Step 2: it is my company. */
  public void confirmCompany() {
    step = PERSON;
  }

  /**
   * Step 3: shows the review; refuses a missing consent and a taken mail address here, where they
   * can be changed.
   */
  public void review() {
    if (!person.isPrivacyConsent()) {
      Feedback.error("privacyConsent", "register.privacyConsent.missing");
      return;
    }
    registration.checkMail(person.getMail());
    step = REVIEW;
  }

  /** Step 4: registers and shows the last page. */
  public String register() {
    registration.register(person.register(supportKey, user.getLocale()));
    external().getFlash().put(REGISTERED, person.getMail().strip());
    return Redirect.to("/register-done");
  }

  /** One step back; at step 3 without checking what was typed so far. */
  public void back() {
    if (step == PERSON) {
      person.keep("registerForm", external().getRequestParameterMap());
    }
    step = Math.max(KEY, step - 1);
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  public int getStep() {
    return step;
  }

  public RegistrationPerson getPerson() {
    return person;
  }

  public String getSupportKey() {
    return supportKey;
  }

  public void setSupportKey(String supportKey) {
    this.supportKey = supportKey;
  }

  public String getCompanyName() {
    return companyName;
  }

  public String getCompanyAddress() {
    return companyAddress;
  }

  public String getCompanyPhone() {
    return companyPhone;
  }
}
