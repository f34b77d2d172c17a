package dev.madoguchi.web.office.contract;

import dev.madoguchi.contract.ContractService;
import dev.madoguchi.contract.ContractView;
import dev.madoguchi.contract.desk.ContractChangeView;
import dev.madoguchi.contract.desk.ContractDesk;
import dev.madoguchi.contract.desk.ContractTrail;
import dev.madoguchi.web.platform.ActorNames;
import dev.madoguchi.web.platform.Feedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * One contract with parties, devices and keys. URL {@code /office/contract/view?number=}; the
 * number is read without regard to case and width, one that does not exist is 404.
 */
@Named
@RequestScoped
public class OfficeContractViewBacking {

  @Inject private ContractService contracts;
  @Inject private ContractDesk desk;
  @Inject private ActorNames names;

  private String number;
  private ContractView contract;
  private ContractTrail trail;

  /** Reads the contract. */
  public void load() {
    if (number == null || number.isBlank()) {
      throw Feedback.notFound();
    }
    contract = contracts.getContract(number);
    trail = desk.getTrail(number);
    names.expect(trail.changes().stream().map(ContractChangeView::actor).toList());
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** Where it comes from and goes to, and its history. */
  public ContractTrail getTrail() {
    return trail;
  }

  public ContractView getContract() {
    return contract;
  }
}
