package dev.madoguchi.contract.expiry;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.mail.Mail;
import dev.madoguchi.mail.Outbox;
import dev.madoguchi.mail.Recipient;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Digests of contracts that end, in Japanese, since people without an account have no language; in
 * the caller's transaction.
 */
@Dependent
class ExpiryMails {

  /** Most contracts in one mail; more would be cut by mail programs. */
  static final int MOST = 200;

  @Inject private Outbox outbox;
  @Inject private CalendarService calendar;

  /** Nothing is sent without an address or without contracts. */
  void send(String address, List<Contract> contracts, Map<Long, String> endUsers, LocalDate today) {
    if (address.isEmpty() || contracts.isEmpty()) {
      return;
    }
    List<Map<String, Object>> lines =
        contracts.stream()
            .sorted(
                Comparator.comparing((Contract c) -> c.getPeriod().getLastDay())
                    .thenComparing(Contract::getId))
            .limit(MOST)
            .map(contract -> line(contract, endUsers.get(contract.getId()), today))
            .toList();
    Map<String, Object> values = new HashMap<>();
    values.put("count", contracts.size());
    values.put("contracts", lines);
    values.put("more", contracts.size() > MOST ? contracts.size() - MOST : null);
    outbox.queue(
        new Mail(
            "contract-expiry",
            List.of(new Recipient(address, Locale.JAPANESE, calendar.zone())),
            List.of(),
            List.of(),
            null,
            null,
            values));
  }

  private static Map<String, Object> line(Contract contract, String endUser, LocalDate today) {
    long left = contract.getPeriod().daysLeft(today);
    Map<String, Object> line = new HashMap<>();
    line.put("number", contract.getNumber());
    line.put("name", contract.getName());
    line.put("company", endUser);
    line.put("product", contract.getProduct().getName());
    line.put("lastDay", contract.getPeriod().getLastDay());
    line.put("ended", left < 0);
    line.put("left", left);
    line.put("sales", contract.getSalesName());
    line.put("salesMail", contract.getSalesMail());
    return line;
  }
}
