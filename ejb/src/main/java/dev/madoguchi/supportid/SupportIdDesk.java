package dev.madoguchi.supportid;

import dev.madoguchi.account.Account;
import dev.madoguchi.account.AccountLookup;
import dev.madoguchi.company.Company;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractLookup;
import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.contract.KeyState;
import dev.madoguchi.contract.PartyRole;
import dev.madoguchi.contract.SupportKey;
import dev.madoguchi.mail.MailAddress;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.OnlyPlainText;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Support IDs for back office: it sees all of them, and prepares one for a customer who can't or
 * should not do it alone (CON-05). What stands on a support ID is changed by its persons in charge
 * alone.
 */
@Stateless
public class SupportIdDesk {

  @Inject private SupportIdRepository supportIds;
  @Inject private SupportIdViews views;
  @Inject private Preparation preparation;
  @Inject private KeyPlacing placing;
  @Inject private AccountLookup accounts;
  @Inject private ContractLookup contracts;

  /**
   * One page of the support IDs by name.
   *
   * @param text the number of a contract, whose support ID is meant, or how a name begins, whatever
   *     its case; empty or null for all
   */
  @RolesAllowed(Roles.OFFICE)
  public Page<SupportIdRow> find(String text, PageRequest page) {
    Optional<SupportId> byContract =
        text == null || text.isBlank() ? Optional.empty() : findByContract(text);
    if (byContract.isPresent()) {
      return Page.of(views.rows(List.of(byContract.get())), PageRequest.of(1), () -> 1);
    }
    Page<SupportId> found = supportIds.findAll(SupportId.nameKey(text), page);
    return new Page<>(
        views.rows(found.rows()), found.number(), found.size(), found.total(), found.capped());
  }

  private Optional<SupportId> findByContract(String number) {
    return contracts
        .findByNumber(number)
        .flatMap(
            contract ->
                contracts.findKeys(contract.getId()).stream()
                    .flatMap(key -> supportIds.findByKeyCode(key.getCodeKey()).stream())
                    .findFirst());
  }

  /**
   * One support ID.
   *
   * @param name in any case
   * @throws NotFoundException if there is none
   */
  @RolesAllowed(Roles.OFFICE)
  public SupportIdView get(String name) {
    return views.of(find(name));
  }

  /**
   * Prepares a support ID with all keys of a contract that can be used today. Its first person in
   * charge is the customer who is named; an address without an account gets an invitation, which
   * makes its owner the first person in charge.
   *
   * @throws ContractWithoutKeyException if there is no such contract, or no key that can be used
   * @throws KeysPlacedException if a key of the contract is on a support ID already
   * @throws SupportIdNameTakenException if the name is taken, whatever its case
   * @throws PersonUnknownException if the person is neither a login ID nor a mail address
   * @throws PersonNotUniqueException if several accounts have the address
   */
  @RolesAllowed(Roles.OFFICE)
  public SupportIdView prepare(@NotNull @Valid PrepareSupportId command) {
    Newcomer person = newcomer(command.person());
    Contract contract =
        contracts.findByNumber(command.contract()).orElseThrow(ContractWithoutKeyException::new);
    List<SupportKey> keys = heldKeys(contract);
    if (supportIds.find(SupportId.nameKey(command.name())).isPresent()) {
      throw new SupportIdNameTakenException();
    }
    SupportId prepared =
        preparation.issue(command.name(), command.description(), endUser(contract), keys);
    preparation.admit(prepared, person);
    return views.of(prepared);
  }

  /**
   * Adds a person in charge, or invites one, where nobody else can: an invitation was not accepted,
   * or the last person has left the company.
   *
   * @param person login ID or mail address
   * @throws NotFoundException if there is no such support ID
   * @throws AlreadyInChargeException if the person is in charge already
   * @throws PersonUnknownException if it is neither a login ID nor a mail address
   * @throws PersonNotUniqueException if several accounts have the address
   */
  @RolesAllowed(Roles.OFFICE)
  public void addPerson(String name, @NotBlank @Size(max = 254) @OnlyPlainText String person) {
    preparation.admit(find(name), newcomer(person));
  }

  private SupportId find(String name) {
    return supportIds
        .find(SupportId.nameKey(name))
        .orElseThrow(() -> new NotFoundException("support ID", name));
  }

  private Newcomer newcomer(String typed) {
    List<Account> meant = accounts.findCustomers(typed);
    if (meant.size() > 1) {
      throw new PersonNotUniqueException();
    }
    return meant.isEmpty()
        ? new Newcomer(
            null, MailAddress.find(typed).orElseThrow(PersonUnknownException::new).text())
        : new Newcomer(meant.get(0), null);
  }

  /**
   * Who is meant by what was typed.
   *
   * @param account the customer, or null
   * @param mail address without an account, or null
   */
  record Newcomer(Account account, String mail) {}

  private List<SupportKey> heldKeys(Contract contract) {
    List<SupportKey> own = contracts.findKeys(contract.getId());
    if (!supportIds.findPlaced(List.of(contract.getId())).isEmpty()) {
      throw new KeysPlacedException();
    }
    List<SupportKey> held = new ArrayList<>();
    own.stream()
        .filter(key -> contracts.checkKey(key.getCode()).state() == KeyState.VALID)
        .forEach(
            key -> {
              held.addAll(placing.hold(key.getCode()));
              placing.check(key.getCode(), null);
            });
    if (held.isEmpty()) {
      throw new ContractWithoutKeyException();
    }
    return held;
  }

  private Company endUser(Contract contract) {
    return contracts.findParties(List.of(contract.getId())).stream()
        .filter(party -> party.getRole() == PartyRole.END_USER)
        .map(ContractParty::getCompany)
        .findFirst()
        .orElse(null);
  }
}
