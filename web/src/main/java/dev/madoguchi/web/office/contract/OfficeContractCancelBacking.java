package dev.madoguchi.web.office.contract;

import dev.madoguchi.contract.ContractService;
import dev.madoguchi.contract.ContractView;
import dev.madoguchi.contract.desk.ContractDesk;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Cancels a contract from a day on, or takes that back (CON-01). URL {@code
 * /office/contract/cancel?number=}; 404 for a number that does not exist.
 */
@Named
@ViewScoped
public class OfficeContractCancelBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FIELD = "cancelledOn";

  @Inject private ContractService contracts;
  @Inject private ContractDesk desk;

  private final ContractValues values = new ContractValues();
  private transient ContractView contract;
  private String number;
  private int version;

  /** Reads the contract. */
  public void load() {
    if (number == null || number.isBlank()) {
      throw Feedback.notFound();
    }
    LocalDate day = getContract().cancelledOn();
    values.map().put(FIELD, day == null ? null : day.toString());
    version = desk.getTrail(number).version();
  }

  /** After a refusal the reader sees what is stored now, and a second attempt counts. */
  public void compare() {
    if (FacesContext.getCurrentInstance().isPostback()) {
      contract = null;
      version = desk.getTrail(number).version();
    }
  }

  /** Cancels the contract from the day on. */
  public String cancel() {
    Optional<LocalDate> day = values.day(FIELD);
    return day.isEmpty() ? null : change(day.get(), "office.contract.cancel.done");
  }

  /** Takes the cancellation back. */
  public String withdraw() {
    return change(null, "office.contract.cancel.withdrawn");
  }

  private String change(LocalDate day, String done) {
    desk.cancel(number, version, day);
    Feedback.done(done);
    return Redirect.to("/office/contract/view", "number", number);
  }

  /** What stands on the form. */
  public Map<String, String> getValues() {
    return values.map();
  }

  /** The contract; the view may have come back without it, then it is read once more. */
  public ContractView getContract() {
    if (contract == null) {
      contract = contracts.getContract(number);
    }
    return contract;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
