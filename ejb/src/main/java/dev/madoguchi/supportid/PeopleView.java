package dev.madoguchi.supportid;

import java.time.Instant;
import java.util.List;

/**
 * Who has to do with a support ID (CON-08, CON-09).
 *
 * @param name its name
 * @param persons persons in charge, longest first
 * @param invitations who is invited
 * @param cc addresses that get copies
 * @param mostCc how many of them there can be
 */
public record PeopleView(
    String name, List<Person> persons, List<Invitation> invitations, List<Cc> cc, int mostCc) {

  /** A person in charge. */
  public record Person(
      long id, String name, String contactMail, String department, Instant since, boolean me) {}

  /** Somebody who is invited; an invitation that is over can be sent again. */
  public record Invitation(long id, String mail, String inviter, Instant sentAt, boolean open) {}

  /** An address that gets copies. */
  public record Cc(long id, String address, Instant addedAt) {}
}
