package dev.madoguchi.web.office.supportid;

import dev.madoguchi.platform.PlainText;
import dev.madoguchi.supportid.PrepareSupportId;
import dev.madoguchi.supportid.SupportIdDesk;
import dev.madoguchi.supportid.SupportIdName;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Prepares a support ID for a customer (CON-05). URL {@code /office/supportid/new?contract=}:
 * number of a contract to begin with.
 */
@Named
@ViewScoped
public class OfficeSupportidNewBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SupportIdDesk desk;

  private String contract;
  @SupportIdName private String name;

  @Size(max = 255)
  private String description;

  private String person;

  /** Begins with what the address says. */
  public void begin(String number) {
    contract = PlainText.cut(number, 100);
  }

  /** Prepares it and shows it. */
  public String prepare() {
    String prepared =
        desk.prepare(new PrepareSupportId(contract, name, description, person)).name();
    Feedback.draftDone("supportid-prepare");
    Feedback.done("office.supportid.new.done", prepared);
    return Redirect.to("/office/supportid/view", "name", prepared);
  }

  public String getContract() {
    return contract;
  }

  public void setContract(String contract) {
    this.contract = contract;
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

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }
}
