package dev.madoguchi.web.customer.supportid;

import dev.madoguchi.supportid.IssueSupportId;
import dev.madoguchi.supportid.SupportIdName;
import dev.madoguchi.supportid.SupportIdService;
import dev.madoguchi.supportid.SupportIdStart;
import dev.madoguchi.supportid.SupportIdView;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Issues a support ID (CON-05), {@code /customer/supportid/new}. The key of the registration is
 * filled in for somebody who has no support ID yet (ACC-09).
 */
@Named
@ViewScoped
public class CustomerSupportidNewBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SupportIdService supportIds;

  private String supportKey;
  @SupportIdName private String name;

  @Size(max = 255)
  private String description;

  /** Fills in the key of the registration. */
  public void load() {
    SupportIdStart start = supportIds.getStart();
    if (!start.inCharge()) {
      supportKey = start.registrationKey();
    }
  }

  /** Issues it and shows it. */
  public String issue() {
    SupportIdView issued = supportIds.issue(new IssueSupportId(supportKey, name, description));
    Feedback.draftDone("supportid-new");
    Feedback.done("customer.supportid.new.done", issued.name());
    return Redirect.to("/customer/supportid/view", "name", issued.name());
  }

  public String getSupportKey() {
    return supportKey;
  }

  public void setSupportKey(String supportKey) {
    this.supportKey = supportKey;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }
}
