package dev.madoguchi.contract.expiry;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.expiry.DueRecipient.DueContract;
import dev.madoguchi.contract.expiry.ExpirySteps.Due;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells in time that contracts end, for the job {@code contract-expiry-check} (CON-12). It reports
 * only: contracts, keys and rights end by their dates. All methods may be called at any time,
 * twice, late, or by two servers.
 */
@Stateless
public class ContractExpiry {

  /** Most recipients in one call. */
  public static final int MOST = 100;

  @Inject private ExpiryRepository repository;
  @Inject private ExpiryMails mails;
  @Inject private CalendarService calendar;
  @Inject private Settings settings;

  /**
   * Who is to be told of which contracts, by address. Of each contract only the identity is kept
   * here, so that even a hundred thousand of them are a few megabytes.
   *
   * @param asOf the moment that stands for now
   */
  @RolesAllowed(Roles.SYSTEM)
  public List<DueRecipient> findDue(@NotNull Instant asOf) {
    LocalDate today = LocalDate.ofInstant(asOf, calendar.zone());
    Map<String, List<DueContract>> found = new TreeMap<>();
    for (Due due : settings.get(ExpirySettings.STEPS).due(today)) {
      Set<String> told = new HashSet<>();
      repository.findTold(due).forEach(one -> told.add(one[0] + " " + one[1]));
      for (Object[] contract : repository.findDue(due, today)) {
        for (String address : addresses((String) contract[1], (String) contract[2])) {
          if (!told.contains(contract[0] + " " + address)) {
            found
                .computeIfAbsent(address, key -> new ArrayList<>())
                .add(new DueContract((Long) contract[0], due.step()));
          }
        }
      }
    }
    return found.entrySet().stream()
        .map(one -> new DueRecipient(one.getKey(), one.getValue()))
        .toList();
  }

  private static Set<String> addresses(String representative, String sales) {
    Set<String> addresses = new HashSet<>();
    for (String address : new String[] {representative, sales}) {
      if (address != null && !address.isBlank()) {
        addresses.add(address.toLowerCase(Locale.ROOT));
      }
    }
    return addresses.isEmpty() ? Set.of("") : addresses;
  }

  /**
   * Tells these recipients, each in one mail, and notes it; all in one transaction. What was told
   * meanwhile is left out.
   *
   * @param asOf the moment that stands for now
   * @return how many contracts were told, counted once per recipient
   */
  @RolesAllowed(Roles.SYSTEM)
  public int tell(@NotNull @Size(max = MOST) List<DueRecipient> recipients, @NotNull Instant asOf) {
    List<Long> ids =
        recipients.stream()
            .flatMap(r -> r.contracts().stream())
            .map(DueContract::id)
            .distinct()
            .toList();
    Map<Long, Contract> contracts =
        repository.findContracts(ids).stream()
            .distinct()
            .collect(Collectors.toMap(Contract::getId, Function.identity()));
    Set<String> told =
        repository.findNotices(ids).stream()
            .map(n -> n.getContract().getId() + " " + n.getStep() + " " + n.getRecipient())
            .collect(Collectors.toSet());
    Map<Long, String> endUsers = repository.findEndUsers(ids);
    LocalDate today = LocalDate.ofInstant(asOf, calendar.zone());
    int count = 0;
    for (DueRecipient recipient : recipients) {
      List<Contract> fresh = new ArrayList<>();
      for (DueContract due : recipient.contracts()) {
        Contract contract = contracts.get(due.id());
        if (told.add(due.id() + " " + due.step() + " " + recipient.address())) {
          repository.add(new ExpiryNotice(contract, due.step(), recipient.address(), asOf));
          fresh.add(contract);
        }
      }
      mails.send(recipient.address(), fresh, endUsers, today);
      count += fresh.size();
    }
    repository.flush();
    return count;
  }
}
