package dev.madoguchi.web.customer.account;

import dev.madoguchi.entitlement.EntitledContract;
import dev.madoguchi.entitlement.EntitlementService;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.supportid.SupportIdService;
import dev.madoguchi.supportid.SupportIdStart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * A customer's first page, {@code /customer/home}: what is left to do (ACC-09), and the contracts
 * that end first.
 */
@Named
@RequestScoped
public class CustomerAccountHomeBacking {

  private static final PageRequest SHOWN = new PageRequest(1, 5);

  @Inject private SupportIdService supportIds;
  @Inject private EntitlementService entitlements;

  private SupportIdStart start;
  private Page<EntitledContract> contracts;

  /** Reads what the page shows. */
  public void load() {
    start = supportIds.getStart();
    contracts = entitlements.findInForce(SHOWN);
  }

  public SupportIdStart getStart() {
    return start;
  }

  /** The contracts that end first. */
  public List<EntitledContract> getContracts() {
    return contracts.rows();
  }

  public long getContractCount() {
    return contracts.total();
  }
}
