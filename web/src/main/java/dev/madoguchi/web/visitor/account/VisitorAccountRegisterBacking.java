package dev.madoguchi.web.visitor.account;

import dev.madoguchi.account.CompanyHit;
import dev.madoguchi.account.RegistrationService;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;

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

  private final String submitToken = UUID.randomUUID().toString();
  private final RegistrationPerson person = new RegistrationPerson();
  private final RegistrationCompany company = new RegistrationCompany();
  private int step = KEY;
  private String supportKey;

  /** Step 1: looks the key up. */
  public void checkKey() {
    HttpServletRequest request = (HttpServletRequest) external().getRequest();
    company.offer(registration.checkKey(supportKey, request.getRemoteAddr()));
    step = COMPANY;
  }

  /** Step 2: it is my company. */
  public void confirmCompany() {
    chooseCompany(null);
  }

  /** Step 2: looks for another company. */
  public void searchCompany() {
    company.found(registration.findCompanies(company.search(supportKey)));
  }

  /** Step 2: I work for this one, null for that of the key. */
  public void chooseCompany(CompanyHit chosen) {
    company.claim(chosen);
    step = PERSON;
  }

  /** Step 4: back to the company of the key. */
  public void useKeyCompany() {
    company.claim(null);
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
    registration.checkMail(supportKey, person.getMail());
    step = REVIEW;
  }

  /** Step 4: registers and shows the last page. */
  public String register() {
    registration.register(
        person.register(supportKey, user.getLocale(), company.claimedId(), submitToken));
    Feedback.draftDone("register-1", "register-3");
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

  public RegistrationCompany getCompany() {
    return company;
  }
}
