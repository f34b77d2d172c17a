package dev.madoguchi.web.office.contract;

import dev.madoguchi.contract.desk.ContractChangeView;
import dev.madoguchi.contract.desk.ContractChoices;
import dev.madoguchi.contract.desk.ContractDesk;
import dev.madoguchi.contract.desk.ContractForm;
import dev.madoguchi.contract.desk.ContractTrail;
import dev.madoguchi.contract.desk.SaveContract;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Enters a contract, or changes one (CON-02). URL {@code /office/contract/edit?number=}; without a
 * number a new one; 404 for a number that does not exist.
 */
@Named
@ViewScoped
public class OfficeContractEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN_CHANGES = 5;

  @Inject private ContractDesk desk;

  private final ContractValues values = new ContractValues();
  private transient ContractChoices choices;
  private transient List<ContractChangeView> newer;
  private String number;
  private long id;
  private Integer version;
  private boolean devicesTooMany;

  /** Reads the contract. */
  public void load() {
    if (!isFresh()) {
      ContractForm form = desk.getForm(number);
      id = form.id();
      number = form.number();
      version = form.version();
      devicesTooMany = form.devicesTooMany();
      values.putAll(form.values());
    }
  }

  /**
   * Looks, before a form is shown again, whether somebody else has changed the contract meanwhile:
   * then the changes are shown, and a second attempt counts.
   */
  public void compare() {
    if (!isFresh() && FacesContext.getCurrentInstance().isPostback()) {
      ContractTrail trail = desk.getTrail(number);
      newer =
          version != null && trail.version() == version
              ? null
              : trail.changes().stream().limit(SHOWN_CHANGES).toList();
      version = trail.version();
    }
  }

  /** Stores the contract and shows it. */
  public String save() {
    Optional<SaveContract> written =
        values.contract(isFresh() ? null : number, version, !devicesTooMany);
    if (written.isEmpty()) {
      return null;
    }
    if (isFresh()) {
      desk.enter(written.get());
      Feedback.done("office.contract.edit.entered");
    } else {
      desk.change(written.get());
      Feedback.done("office.contract.edit.changed");
    }
    Feedback.draftDone(getDraft());
    return Redirect.to("/office/contract/view", "number", written.get().number());
  }

  /** Whether it is a new contract. */
  public boolean isFresh() {
    return number == null || number.isBlank();
  }

  /** Key of the draft. */
  public String getDraft() {
    return isFresh() ? "contract-new" : "contract-" + id;
  }

  /** What stands on the form, by the names of its fields. */
  public Map<String, String> getValues() {
    return values.map();
  }

  /** What can be chosen. */
  public ContractChoices getChoices() {
    if (choices == null) {
      choices = desk.getChoices();
    }
    return choices;
  }

  /** What somebody else has changed meanwhile, or null. */
  public List<ContractChangeView> getNewer() {
    return newer;
  }

  /** Whether there are more devices than the form takes. */
  public boolean isDevicesTooMany() {
    return devicesTooMany;
  }

  public Integer getVersion() {
    return version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
