package dev.madoguchi.contract.history;

import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractFacts;
import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.contract.Device;
import dev.madoguchi.contract.PartyRole;
import dev.madoguchi.contract.Representative;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that differs between two states of a contract, in words that need no translation.
 *
 * @param field what
 * @param before what it was, or null
 * @param after what it is, or null
 */
public record Difference(ContractField field, String before, String after) {

  /** What differs between two states of a contract; nothing for a contract that is new. */
  public static List<Difference> between(ContractFacts before, ContractFacts after) {
    List<Difference> found = new ArrayList<>();
    compare(found, ContractField.NAME, before, after, ContractFacts::name);
    compare(found, ContractField.SUBSCRIPTION_ID, before, after, ContractFacts::subscriptionId);
    compare(found, ContractField.PRODUCT, before, after, facts -> facts.product().getCode());
    compare(found, ContractField.PLAN, before, after, facts -> facts.plan().getName());
    compare(found, ContractField.FIRST_DAY, before, after, facts -> facts.period().getFirstDay());
    compare(found, ContractField.LAST_DAY, before, after, facts -> facts.period().getLastDay());
    compare(found, ContractField.CANCELLED_ON, before, after, ContractFacts::cancelledOn);
    compare(found, ContractField.REPRESENTATIVE, before, after, Difference::representative);
    compare(
        found,
        ContractField.SALES,
        before,
        after,
        facts -> joined(facts.salesName(), facts.salesMail()));
    compare(found, ContractField.EDITION_NOTE, before, after, ContractFacts::editionNote);
    return found;
  }

  private static void compare(
      List<Difference> found,
      ContractField field,
      ContractFacts before,
      ContractFacts after,
      Function<ContractFacts, Object> part) {
    of(field, text(part.apply(before)), text(part.apply(after))).ifPresent(found::add);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private static String representative(ContractFacts facts) {
    Representative person = facts.representative();
    return joined(person.getName(), person.getMail(), person.getPhone());
  }

  /** The field of a party. */
  public static ContractField of(PartyRole role) {
    return ContractField.valueOf(role.name());
  }

  /** What changed, if anything did. */
  public static Optional<Difference> of(ContractField field, String before, String after) {
    return Objects.equals(before, after)
        ? Optional.empty()
        : Optional.of(new Difference(field, before, after));
  }

  /** A device in one line; null for none, and for one that is not covered. */
  public static String text(Device device) {
    return device == null || !device.isCovered()
        ? null
        : joined(device.getSerialNumber(), device.getModel());
  }

  /** A party in one line; null for none. */
  public static String text(ContractParty party) {
    return party == null ? null : joined(party.getCompany().getName(), party.getRegisteredMail());
  }

  /** The contract's number as one side of a renewal. */
  public static Difference renewal(ContractField field, Contract other) {
    return new Difference(field, null, other.getNumber());
  }

  /** The parts that there are, in one line; null if there is none. */
  public static String joined(String... parts) {
    String line =
        Stream.of(parts)
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
    return line.isEmpty() ? null : line;
  }
}
