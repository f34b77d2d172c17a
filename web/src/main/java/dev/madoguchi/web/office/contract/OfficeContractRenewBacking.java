package dev.madoguchi.web.office.contract;

import dev.madoguchi.contract.desk.ContractChoices;
import dev.madoguchi.contract.desk.ContractDesk;
import dev.madoguchi.contract.desk.ContractForm;
import dev.madoguchi.contract.desk.RenewContract;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * Lets a contract go on as a new one (CON-02). URL {@code /office/contract/renew?number=}; 404 for
 * a number that does not exist. The days offered follow on the old ones, for as many months.
 */
@Named
@ViewScoped
public class OfficeContractRenewBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ContractDesk desk;

  private final ContractValues values = new ContractValues();
  private transient ContractChoices choices;
  private String number;
  private long id;
  private LocalDate lastDay;

  /** Reads the contract. */
  public void load() {
    if (number == null || number.isBlank()) {
      throw Feedback.notFound();
    }
    ContractForm before = desk.getForm(number);
    id = before.id();
    number = before.number();
    values.putAll(before.values());
    LocalDate first = LocalDate.parse(before.values().get("firstDay"));
    lastDay = LocalDate.parse(before.values().get("lastDay"));
    LocalDate next = lastDay.plusDays(1);
    long months = Math.max(1, ChronoUnit.MONTHS.between(first, next));
    values.map().put("firstDay", next.toString());
    values.map().put("lastDay", next.plusMonths(months).minusDays(1).toString());
  }

  /** Stores the new contract and shows it; tells of a gap or an overlap. */
  public String renew() {
    Optional<RenewContract> written = values.renewal(number);
    if (written.isEmpty()) {
      return null;
    }
    desk.renew(written.get());
    long gap = ChronoUnit.DAYS.between(lastDay, written.get().firstDay()) - 1;
    Feedback.done("office.contract.renew.done", number, written.get().number());
    if (gap > 0) {
      Feedback.warn("office.contract.renew.gap", gap);
    } else if (gap < 0) {
      Feedback.warn("office.contract.renew.overlap", -gap);
    }
    Feedback.draftDone(getDraft());
    return Redirect.to("/office/contract/view", "number", written.get().number());
  }

  /** Key of the draft. */
  public String getDraft() {
    return "contract-renew-" + id;
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

  /** Last day of the contract that goes on. */
  public LocalDate getLastDay() {
    return lastDay;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
