package dev.madoguchi.supportid;

import dev.madoguchi.account.Account;
import dev.madoguchi.account.AccountLookup;
import dev.madoguchi.account.InvitedAccounts;
import dev.madoguchi.mail.MailAddress;
import dev.madoguchi.platform.Installation;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.OnlyPlainText;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Mail addresses that get copies of the mails about a support ID's tickets (CON-09). Persons in
 * charge keep them; the owner of an address ends it by a link.
 */
@Stateless
public class CcService {

  @Inject private SupportIdRepository supportIds;
  @Inject private PeopleRepository people;
  @Inject private AccountLookup accounts;
  @Inject private InvitedAccounts secrets;
  @Inject private SupportIdNews news;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * Adds addresses, separated by commas, blanks or line ends; those that are there already stay.
   * Each new one is told, with the link that ends it.
   *
   * @throws NotFoundException if there is no such support ID for the caller
   * @throws CcNoAddressException if one is no mail address; then none is added
   * @throws TooManyCcException if there would be too many
   */
  @RolesAllowed(Roles.CUSTOMER)
  public void add(String name, @NotBlank @Size(max = 6000) @OnlyPlainText String typed) {
    Account caller = accounts.current();
    SupportId supportId = visible(name);
    people.lock(supportId);
    Map<String, String> wanted = read(typed);
    Set<String> there =
        people.findCc(supportId.getId()).stream()
            .map(one -> CcAddress.key(one.getAddress()))
            .collect(Collectors.toCollection(HashSet::new));
    wanted.keySet().removeAll(there);
    int most = settings.get(SupportIdSettings.MOST_CC);
    if (there.size() + wanted.size() > most) {
      throw new TooManyCcException(most);
    }
    for (String address : wanted.values()) {
      CcAddress cc = new CcAddress(supportId, address, secrets.newToken(), clock.instant());
      people.add(cc);
      news.copies(cc, caller, link(cc));
      news.tell(supportId, caller, SupportIdChangeKind.CC_ADDED, address, null);
    }
  }

  private static Map<String, String> read(String typed) {
    Map<String, String> addresses = new LinkedHashMap<>();
    for (String word : typed.strip().split("[\\s,;、,]+")) {
      String address =
          MailAddress.find(word).orElseThrow(() -> new CcNoAddressException(word)).text();
      addresses.putIfAbsent(CcAddress.key(address), address);
    }
    return addresses;
  }

  /** The page that ends the copies to an address. */
  static String link(CcAddress cc) {
    return Installation.current().publicUrl() + "/unsubscribe?token=" + cc.getToken();
  }

  /**
   * Removes an address.
   *
   * @param id of {@link PeopleView.Cc}
   * @throws NotFoundException if it is not there, or not any more
   */
  @RolesAllowed(Roles.CUSTOMER)
  public void remove(String name, long id) {
    SupportId supportId = visible(name);
    CcAddress cc =
        people.findCc(supportId.getId()).stream()
            .filter(one -> one.getId() == id)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("CC address", id));
    people.remove(cc);
    news.tell(supportId, accounts.current(), SupportIdChangeKind.CC_REMOVED, cc.getAddress(), null);
  }

  /** The address that a link is for; empty once it ended. Changes nothing. */
  @PermitAll
  public Optional<String> findAddress(String token) {
    return find(token).map(CcAddress::getAddress);
  }

  /** Ends the copies to the address of the link; does nothing when they have ended already. */
  @PermitAll
  public void unsubscribe(String token) {
    find(token)
        .ifPresent(
            cc -> {
              people.remove(cc);
              news.tell(
                  cc.getSupportId(),
                  null,
                  SupportIdChangeKind.CC_UNSUBSCRIBED,
                  cc.getAddress(),
                  null);
            });
  }

  private Optional<CcAddress> find(String token) {
    return token == null || token.isBlank() ? Optional.empty() : people.findCc(token.strip());
  }

  private SupportId visible(String name) {
    return supportIds
        .findVisible(SupportId.nameKey(name), accounts.current().getId())
        .orElseThrow(() -> new NotFoundException("support ID", name));
  }
}
