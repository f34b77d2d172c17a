package dev.madoguchi.web.office.contract;

import dev.madoguchi.contract.ContractRow;
import dev.madoguchi.contract.ContractSearch;
import dev.madoguchi.contract.ContractService;
import dev.madoguchi.contract.ContractState;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.PlainText;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Urls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/**
 * The contracts, the latest last day first. URL {@code /office/contract/list?q=&state=&page=}; an
 * unknown state means all, a text longer than the field is cut.
 */
@Named
@RequestScoped
public class OfficeContractListBacking {

  private static final int LONGEST = 100;

  @Inject private ContractService contracts;
  @Inject private ActiveUser user;

  private String q;
  private String state;
  private int number = 1;
  private Page<ContractRow> page;

  /** Reads the page. */
  public void load() {
    q = PlainText.cut(q, LONGEST);
    page =
        contracts.search(
            new ContractSearch(q, wanted()), new PageRequest(number, user.getPageSize()));
  }

  private ContractState wanted() {
    return Stream.of(ContractState.values())
        .filter(s -> s.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  /** Where a row leads, below the context path. */
  public String address(ContractRow row) {
    return Urls.of("/office/contract/view", "number", row.number());
  }

  /** The states to choose from. */
  public List<ContractState> getStates() {
    return List.of(ContractState.values());
  }

  /** Whether anything was asked for. */
  public boolean isFiltered() {
    return q != null && !q.isBlank() || wanted() != null;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public Page<ContractRow> getPage() {
    return page;
  }
}
