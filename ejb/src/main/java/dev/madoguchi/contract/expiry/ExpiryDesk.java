package dev.madoguchi.contract.expiry;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The back office's list of contracts that end and are not continued (CON-12). */
@Stateless
public class ExpiryDesk {

  @Inject private ExpiryRepository repository;
  @Inject private CalendarService calendar;

  /** One page, the nearest end first. */
  @RolesAllowed(Roles.OFFICE)
  public Page<ExpiryRow> find(@NotNull @Valid ExpiryFilter filter, PageRequest request) {
    LocalDate today = calendar.today();
    Page<Contract> page = repository.findEnding(filter, today, request);
    List<Long> ids = page.rows().stream().map(Contract::getId).toList();
    Map<Long, String> endUsers = repository.findEndUsers(ids);
    Map<Long, List<ExpiryNotice>> notices =
        repository.findNotices(ids).stream()
            .distinct()
            .collect(Collectors.groupingBy(notice -> notice.getContract().getId()));
    List<ExpiryRow> rows =
        page.rows().stream()
            .map(
                c ->
                    row(
                        c,
                        endUsers.get(c.getId()),
                        notices.getOrDefault(c.getId(), List.of()),
                        today))
            .toList();
    return new Page<>(rows, page.number(), page.size(), page.total(), page.capped());
  }

  private static ExpiryRow row(
      Contract contract, String endUser, List<ExpiryNotice> notices, LocalDate today) {
    return new ExpiryRow(
        contract.getNumber(),
        contract.getName(),
        endUser,
        contract.getProduct().getName(),
        contract.getPlan().getName(),
        contract.getRepresentative().getName(),
        contract.getRepresentative().getMail(),
        contract.getSalesName(),
        contract.getSalesMail(),
        contract.getPeriod().getLastDay(),
        contract.getPeriod().daysLeft(today),
        notices.stream()
            .sorted(
                Comparator.comparing(ExpiryNotice::getToldAt).thenComparing(ExpiryNotice::getId))
            .map(n -> new ExpiryRow.Told(n.getStep(), n.getToldAt(), n.getRecipient()))
            .toList());
  }
}
