package dev.madoguchi.web.customer.contract;

import dev.madoguchi.entitlement.EntitledContract;
import dev.madoguchi.entitlement.EntitlementService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * "My contracts" (CON-11), {@code /customer/contract/list?show=}: those in force, or, with {@code
 * show=others}, those that have ended, were cancelled or start later.
 */
@Named
@RequestScoped
public class CustomerContractListBacking {

  @Inject private EntitlementService entitlements;

  private String show;
  private List<EntitledContract> rows = List.of();

  /** Reads the rows. */
  public void load() {
    rows = isOthers() ? entitlements.findOtherContracts() : entitlements.findInForce();
  }

  /** Whether the contracts that are not in force are shown. */
  public boolean isOthers() {
    return "others".equals(show);
  }

  public List<EntitledContract> getRows() {
    return rows;
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }
}
