package dev.madoguchi.contract;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.contract.ContractView.DeviceView;
import dev.madoguchi.contract.ContractView.KeyView;
import dev.madoguchi.contract.ContractView.PartyView;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The back office's door to the contracts (CON-01, CON-04). */
@Stateless
public class ContractService {

  @Inject private ContractRepository contracts;
  @Inject private ContractSearchRepository found;
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
    Representative person = contract.getRepresentative();
    return new ContractView(
        contract.getNumber(),
        contract.getName(),
        contract.getSubscriptionId(),
        contract.getProduct().getCode(),
        contract.getProduct().getName(),
        contract.getPlan().getName(),
        contract.getPlan().getResponseHours(),
        contract.getPlan().isPortal(),
        contract.getPeriod().getFirstDay(),
        contract.getPeriod().getLastDay(),
        contract.getCancelledOn(),
        contract.stateOn(today, settings.get(ContractSettings.EXPIRING_DAYS)),
        contract.getPeriod().daysLeft(today),
        person.getName(),
        person.getMail(),
        person.getPhone(),
        contract.getSalesName(),
        contract.getSalesMail(),
        contract.getEditionNote(),
        contracts.findParties(id).stream()
            .sorted(Comparator.comparing(ContractParty::getRole))
            .map(PartyView::of)
            .toList(),
        contracts.findDevices(id).stream().map(DeviceView::of).toList(),
        contracts.findKeys(id).stream().map(k -> KeyView.of(k, today)).toList());
  }
}
