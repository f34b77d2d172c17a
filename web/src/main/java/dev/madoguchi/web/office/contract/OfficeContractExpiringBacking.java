package dev.madoguchi.web.office.contract;

import dev.madoguchi.contract.desk.ContractChoices;
import dev.madoguchi.contract.desk.ContractDesk;
import dev.madoguchi.contract.expiry.ExpiryDesk;
import dev.madoguchi.contract.expiry.ExpiryFilter;
import dev.madoguchi.contract.expiry.ExpiryFilter.Within;
import dev.madoguchi.contract.expiry.ExpiryRow;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Urls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Contracts that end and are not renewed, the nearest end first (CON-12). URL {@code
 * /office/contract/expiring?within=&product=&plan=&sales=&page=}; what can't be read means all of
 * the next 90 days.
 */
@Named
@RequestScoped
public class OfficeContractExpiringBacking {

  private static final String PAGE = "/office/contract/expiring";

  @Inject private ExpiryDesk desk;
  @Inject private ContractDesk contracts;
  @Inject private ActiveUser user;

  private String within;
  private String product;
  private String plan;
  private String sales;
  private int number = 1;
  private Page<ExpiryRow> page;
  private ContractChoices choices;

  /** Reads the page. */
  public void load() {
    ExpiryFilter filter = ExpiringFilter.of(within, product, plan, sales);
    within = filter.within().name();
    sales = filter.sales();
    page = desk.find(filter, new PageRequest(number, user.getPageSize()));
    choices = contracts.getChoices();
  }

  /** Address of the same as CSV. */
  public String getCsv() {
    return Urls.of(
        PAGE + ".csv", "within", within, "product", product, "plan", plan, "sales", sales);
  }

  /** Whether less than all is shown. */
  public boolean isFiltered() {
    return !Within.DAYS_90.name().equals(within) || isSet(product) || isSet(plan) || isSet(sales);
  }

  private static boolean isSet(String text) {
    return text != null && !text.isBlank();
  }

  /** When they end, to choose from. */
  public List<Within> getPeriods() {
    return List.of(Within.values());
  }

  /** What can be chosen. */
  public ContractChoices getChoices() {
    return choices;
  }

  public Page<ExpiryRow> getPage() {
    return page;
  }

  public String getWithin() {
    return within;
  }

  public void setWithin(String within) {
    this.within = within;
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(String product) {
    this.product = product;
  }

  public String getPlan() {
    return plan;
  }

  public void setPlan(String plan) {
    this.plan = plan;
  }

  public String getSales() {
    return sales;
  }

  public void setSales(String sales) {
    this.sales = sales;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }
}
