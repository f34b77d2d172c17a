package dev.madoguchi.web.office.contract;

import dev.madoguchi.contract.desk.RenewContract;
import dev.madoguchi.contract.desk.SaveContract;
import dev.madoguchi.platform.PlainText;
import dev.madoguchi.web.platform.Feedback;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What stands on a contract's forms, by the names of {@link SaveContract}. */
class ContractValues implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashMap<String, String> values = new HashMap<>();

  void putAll(Map<String, String> stored) {
    values.putAll(stored);
  }

  Map<String, String> map() {
    return values;
  }

  /** The contract as written; empty if a day can't be read, which is said at its field. */
  Optional<SaveContract> contract(String number, Integer version, boolean withDevices) {
    Optional<LocalDate> first = day("firstDay");
    Optional<LocalDate> last = day("lastDay");
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    String devices = values.get("devices");
    return Optional.of(
        new SaveContract(
            number == null ? line("number") : number,
            version,
            line("name"),
            line("subscriptionId"),
            line("productCode"),
            line("planCode"),
            first.get(),
            last.get(),
            line("representativeName"),
            line("representativeMail"),
            line("representativePhone"),
            line("salesName"),
            line("salesMail"),
            PlainText.isBlank(values.get("editionNote")) ? null : values.get("editionNote"),
            line("endUser"),
            line("endUserMail"),
            line("endUserAddress"),
            line("endUserPhone"),
            line("reseller"),
            line("resellerMail"),
            line("operatingAgent"),
            line("operatingAgentMail"),
            withDevices ? (devices == null ? "" : devices) : null));
  }

  /** The renewal as written; empty if a day can't be read, which is said at its field. */
  Optional<RenewContract> renewal(String before) {
    Optional<LocalDate> first = day("firstDay");
    Optional<LocalDate> last = day("lastDay");
    return first.isEmpty() || last.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RenewContract(
                before, line("number"), line("name"), line("planCode"), first.get(), last.get()));
  }

  /** A day of a field. */
  Optional<LocalDate> day(String field) {
    try {
      return Optional.of(LocalDate.parse(String.valueOf(values.get(field)).strip()));
    } catch (DateTimeParseException e) {
      Feedback.error(field, "office.contract.edit.wrongDay");
      return Optional.empty();
    }
  }

  /** One line of text, or null for nothing. */
  private String line(String field) {
    String line = PlainText.line(values.get(field));
    return line == null || line.isEmpty() ? null : line;
  }
}
