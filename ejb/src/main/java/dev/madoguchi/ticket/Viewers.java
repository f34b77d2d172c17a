package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.account.AccountLookup;
import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.supportid.SupportId;
import dev.madoguchi.supportid.SupportIdLookup;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Finds out who reads or writes. */
@Dependent
class Viewers {

  @Inject private AccountLookup accounts;
  @Inject private SupportIdLookup supportIds;
  @Inject private CurrentUser user;

  /** The customer who is signed in, with all audiences; one statement. */
  Viewer customer() {
    List<Long> audiences = new ArrayList<>();
    audiences.add(user.accountId());
    supportIds.findOf(user.accountId()).stream().map(SupportId::getId).forEach(audiences::add);
    return new Viewer(user.accountId(), audiences);
  }

  /** Who is signed in, to be named as author or agent. */
  Account account() {
    return accounts.current();
  }

  /** Account of who is signed in. */
  long accountId() {
    return user.accountId();
  }

  /** Who can read the ticket, by name (TIC-08). */
  List<String> readersOf(Ticket ticket) {
    if (ticket.getSupportId() == null) {
      return List.of(ticket.getOpener().getDisplayName());
    }
    return supportIds.personsInCharge(ticket.getSupportId().getId()).stream()
        .map(Account::getDisplayName)
        .toList();
  }
}
