package dev.madoguchi.supportid;

import dev.madoguchi.contract.ContractState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A support ID as its persons in charge see it (CON-07).
 *
 * @param id the support ID
 * @param name its name
 * @param description what it is for
 * @param issuedAt when it was issued
 * @param keys its keys, masked
 * @param persons its persons in charge, longest first
 * @param cc addresses that get copies
 * @param history what was done, newest first
 */
public record SupportIdView(
    long id,
    String name,
    String description,
    Instant issuedAt,
    List<Key> keys,
    List<Person> persons,
    List<String> cc,
    List<Change> history) {

  /** Copies the lists. */
  public SupportIdView {
    keys = List.copyOf(keys);
    persons = List.copyOf(persons);
    cc = List.copyOf(cc);
    history = List.copyOf(history);
  }

  /**
   * A key on the support ID.
   *
   * @param id for removing it
   * @param maskedCode code with all but its end hidden
   * @param contractNumber contract that it proves
   * @param contractName its name
   * @param productName its product
   * @param since first day of maintenance
   * @param until last day of maintenance
   * @param state state of the contract today
   */
  public record Key(
      long id,
      String maskedCode,
      String contractNumber,
      String contractName,
      String productName,
      LocalDate since,
      LocalDate until,
      ContractState state) {}

  /**
   * A person in charge.
   *
   * @param name name as shown
   * @param contactMail where mails go
   * @param department or null
   * @param since member since
   * @param me whether it is the reader
   */
  public record Person(
      String name, String contactMail, String department, Instant since, boolean me) {}

  /**
   * An entry of the history.
   *
   * @param at when
   * @param by who, or null where that is not known
   * @param kind what
   * @param detail masked key, person, mail address, or null
   */
  public record Change(Instant at, String by, SupportIdChangeKind kind, String detail) {}
}
