package dev.madoguchi.supportid;

import dev.madoguchi.account.Account;
import java.util.List;

/**
 * What came of adding a person (CON-08): exactly one of the three is there.
 *
 * @param person name of the person who was added, or null
 * @param invitation address to which an invitation went, or null
 * @param choices accounts to choose from
 */
public record PersonAdded(String person, String invitation, List<Choice> choices) {

  /** One account of several with the same contact mail. */
  public record Choice(long accountId, String name, String department) {}

  static PersonAdded added(String name) {
    return new PersonAdded(name, null, List.of());
  }

  static PersonAdded invited(String mail) {
    return new PersonAdded(null, mail, List.of());
  }

  static PersonAdded choose(List<Account> accounts) {
    return new PersonAdded(
        null,
        null,
        accounts.stream()
            .map(one -> new Choice(one.getId(), one.getDisplayName(), one.getDepartment()))
            .toList());
  }
}
