package dev.madoguchi.contract;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.plan.PlanLookup;
import dev.madoguchi.plan.PlanWindows;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The back office's door to the contracts (CON-01, CON-04). */
@Stateless
public class ContractService {

  @Inject private ContractRepository contracts;
  @Inject private ContractSearchRepository found;
  @Inject private PlanLookup plans;
  @Inject private CalendarService calendar;
  @Inject private Settings settings;

  /** One page of the contracts that match, the latest last day first. */
  @RolesAllowed(Roles.OFFICE)
  public Page<ContractRow> search(@Valid ContractSearch wanted, PageRequest request) {
    LocalDate today = calendar.today();
    int expiringDays = settings.get(ContractSettings.EXPIRING_DAYS);
    Page<Contract> page = found.search(wanted, today, expiringDays, request);
    Map<Long, String> endUsers = endUsers(page.rows());
    List<ContractRow> rows =
        page.rows().stream()
            .map(c -> ContractRow.of(c, endUsers.get(c.getId()), today, expiringDays))
            .toList();
    return new Page<>(rows, page.number(), page.size(), page.total(), page.capped());
  }

  private Map<Long, String> endUsers(List<Contract> rows) {
    if (rows.isEmpty()) {
      return Map.of();
    }
    return contracts.findParties(rows.stream().map(Contract::getId).toList()).stream()
        .filter(p -> p.getRole() == PartyRole.END_USER)
        .collect(Collectors.toMap(p -> p.getContract().getId(), p -> p.getCompany().getName()));
  }

  /**
   * The contract with this number, without regard to case and width, its support keys in full.
   *
   * @throws NotFoundException if there is none
   */
  @RolesAllowed(Roles.OFFICE)
  public ContractView getContract(String number) {
    Contract contract =
        contracts
            .findByNumberKey(ContractNumber.keyOf(number))
            .orElseThrow(() -> new NotFoundException("contract", number));
    LocalDate today = calendar.today();
    List<Long> id = List.of(contract.getId());
    Long planId = contract.getPlan().getId();
    return ContractView.of(
        contract,
        plans.windowsOf(List.of(planId)).getOrDefault(planId, PlanWindows.NONE),
        contract.stateOn(today, settings.get(ContractSettings.EXPIRING_DAYS)),
        today,
        contracts.findParties(id),
        contracts.findDevices(id),
        contracts.findKeys(id));
  }
}
