package dev.madoguchi.supportid;

import dev.madoguchi.account.Account;
import dev.madoguchi.account.AccountLookup;
import dev.madoguchi.account.InvalidSupportKeyException;
import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.contract.SupportKey;
import dev.madoguchi.platform.AttemptGuard;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.OnlyPlainText;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.platform.TooManyAttemptsException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Support IDs of the signed-in customer (CON-05, CON-06, CON-07). A support ID exists only for its
 * persons in charge; for anybody else every method answers that there is none.
 */
@Stateless
public class SupportIdService {

  @Inject private SupportIdRepository supportIds;
  @Inject private SupportIdViews views;
  @Inject private AccountLookup accounts;
  @Inject private KeyPlacing placing;
  @Inject private AttemptGuard attempts;
  @Inject private AuditWriter audit;
  @Inject private Clock clock;

  /**
   * Issues a support ID with its first key and makes the caller its first person in charge. Called
   * again with the same key and name it gives the one that is there: the second request of a double
   * click shows it.
   *
   * @throws InvalidSupportKeyException if the key can't be used today
   * @throws SupportKeyInUseException if it is on another support ID
   * @throws SiblingKeyElsewhereException if another key of its contract is on a support ID
   * @throws SupportIdNameTakenException if the name is taken, whatever its case
   * @throws TooManyAttemptsException if the caller tried too many names
   */
  @RolesAllowed(Roles.CUSTOMER)
  public SupportIdView issue(@Valid IssueSupportId command) {
    Account caller = accounts.current();
    List<SupportKey> keys = placing.hold(command.supportKey());
    SupportKey key = keys.get(0);
    Optional<SupportId> before =
        supportIds
            .findVisible(SupportId.nameKey(command.name()), caller.getId())
            .filter(mine -> supportIds.findKeyIds(List.of(mine.getId())).contains(key.getId()));
    if (before.isPresent()) {
      return views.of(before.get());
    }
    placing.check(command.supportKey(), null);
    attempts.count("supportid-name:account:" + caller.getId());
    if (supportIds.existsName(SupportId.nameKey(command.name()))) {
      throw new SupportIdNameTakenException();
    }
    SupportId issued =
        new SupportId(command.name(), command.description(), caller.getCompany(), clock.instant());
    supportIds.add(issued);
    placing.place(keys, issued);
    supportIds.add(new PersonInCharge(issued, caller, clock.instant()));
    note(issued, caller, SupportIdChangeKind.ISSUED, key.getMaskedCode());
    return views.of(issued);
  }

  /** The caller's support IDs by name; three statements, however many there are. */
  @RolesAllowed(Roles.CUSTOMER)
  public List<SupportIdRow> findMine() {
    return views.mine();
  }

  /**
   * One support ID.
   *
   * @param name in any case
   * @throws NotFoundException if there is none for the caller
   */
  @RolesAllowed(Roles.CUSTOMER)
  public SupportIdView get(String name) {
    return views.of(visible(name, accounts.current()));
  }

  /** What the caller still has to do to be able to ask (ACC-09). */
  @RolesAllowed(Roles.CUSTOMER)
  public SupportIdStart getStart() {
    return views.start();
  }

  /**
   * Puts a key on the support ID.
   *
   * @throws InvalidSupportKeyException if the key can't be used today
   * @throws SupportKeyAlreadyHereException if it is on this support ID already
   * @throws SupportKeyInUseException if it is on another one
   * @throws SiblingKeyElsewhereException if another key of its contract is on another one
   */
  @RolesAllowed(Roles.CUSTOMER)
  public void addKey(String name, @Size(max = 60) String supportKey) {
    Account caller = accounts.current();
    SupportId supportId = visible(name, caller);
    List<SupportKey> keys = placing.hold(supportKey);
    placing.check(supportKey, supportId.getId());
    placing.place(keys, supportId);
    note(supportId, caller, SupportIdChangeKind.KEY_ADDED, keys.get(0).getMaskedCode());
  }

  /**
   * Takes a key off; it is free for another support ID at once. Where its contract was renewed, its
   * code goes with all its contracts.
   *
   * @param id of {@link SupportIdView.Key}
   */
  @RolesAllowed(Roles.CUSTOMER)
  public void removeKey(String name, long id) {
    Account caller = accounts.current();
    SupportId supportId = visible(name, caller);
    List<SupportIdKey> all = supportIds.findKeys(List.of(supportId.getId()));
    SupportIdKey key =
        all.stream()
            .filter(found -> found.getId() == id)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("key of support ID", id));
    all.stream().filter(key::hasCodeOf).forEach(supportIds::remove);
    note(supportId, caller, SupportIdChangeKind.KEY_REMOVED, key.getSupportKey().getMaskedCode());
  }

  /**
   * Edits the description; the name never changes.
   *
   * @param seen the description that the caller saw when writing another
   * @throws DescriptionChangedException if another person in charge has changed it meanwhile
   */
  @RolesAllowed(Roles.CUSTOMER)
  public void changeDescription(
      String name, String seen, @Size(max = 255) @OnlyPlainText String description) {
    Account caller = accounts.current();
    SupportId supportId = visible(name, caller);
    if (!supportId.isDescribed(seen) && !supportId.isDescribed(description)) {
      throw new DescriptionChangedException(supportId.getDescription());
    }
    supportId.describe(description);
    note(supportId, caller, SupportIdChangeKind.DESCRIBED, null);
  }

  private SupportId visible(String name, Account caller) {
    return supportIds
        .findVisible(SupportId.nameKey(name), caller.getId())
        .orElseThrow(() -> new NotFoundException("support ID", name));
  }

  private void note(SupportId supportId, Account caller, SupportIdChangeKind kind, String detail) {
    supportIds.add(new SupportIdChange(supportId, caller, kind, detail, clock.instant()));
    String action = "supportid." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    audit.write(action, "supportid:" + supportId.getId(), detail);
  }
}
