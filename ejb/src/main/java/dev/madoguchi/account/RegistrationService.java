package dev.madoguchi.account;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.company.Company;
import dev.madoguchi.contract.SupportKey;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.platform.TooManyAttemptsException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Registration by support key, route B (ACC-08), up to the choice of a password (ACC-09). For
 * visitors.
 */
@Stateless
public class RegistrationService {

  @Inject private AccountRepository accounts;
  @Inject private AccountLinks links;
  @Inject private CompanyClaims claims;
  @Inject private RegistrationKeys keys;
  @Inject private CalendarService calendar;
  @Inject private AuditWriter audit;
  @Inject private Clock clock;

  /**
   * Whose key it is. Changes nothing but the count of wrong keys (OPS-10).
   *
   * @param address from where; wrong keys are counted by it
   * @throws InvalidSupportKeyException if it is unknown, expired or not yet valid; which of them is
   *     not told
   * @throws TooManyAttemptsException if too many wrong keys came from there
   */
  @PermitAll
  public KeyOffer checkKey(String typed, String address) {
    Company company = keys.company(keys.valid(typed, address));
    return new KeyOffer(company.getName(), company.getAddress(), company.getPhone());
  }

  /**
   * Companies to choose from for somebody who does not work for that of the key; at most 20,
   * ordered by name. Changes nothing but the count of searches.
   *
   * @throws InvalidSupportKeyException if the key is not valid
   * @throws CompanyNameTooShortException if the name would list everything
   * @throws TooManyAttemptsException if the key was used for too many searches
   */
  @PermitAll
  public List<CompanyHit> findCompanies(@Valid SearchCompanies command) {
    return claims.find(
        keys.valid(command.supportKey()), command.searchName(), command.searchAddress());
  }

  /**
   * Whether an account can be registered with this mail address; asked before the review, so that
   * the error is seen where the address was typed. Changes nothing but the count of questions.
   *
   * @throws InvalidSupportKeyException if the key is not valid
   * @throws TooManyAttemptsException if the key was used for too many questions
   * @throws LoginIdTakenException if an account, confirmed or not, has it
   */
  @PermitAll
  public void checkMail(String supportKey, String mail) {
    keys.count(keys.valid(supportKey), "login-id");
    checkFree(mail);
  }

  private void checkFree(String mail) {
    if (accounts.existsLoginKey(Typed.loginKey(mail))) {
      throw new LoginIdTakenException();
    }
  }

  /**
   * Stores a provisional account and queues the confirmation mail in one transaction. The same
   * token again, at the same moment or later, changes nothing.
   *
   * @throws InvalidSupportKeyException if the key is no longer valid
   * @throws TooManyAttemptsException if the key was used for too many registrations
   * @throws LoginIdTakenException if an account, confirmed or not, has the mail address as login ID
   * @throws dev.madoguchi.platform.NotFoundException if there is no such claimed company
   */
  @PermitAll
  public void register(@Valid RegisterWithKey command) {
    SupportKey key = keys.valid(command.supportKey());
    // the second request of a double click waits here until the first is committed
    accounts.lock(key);
    if (command.submitToken() != null && accounts.existsSubmitToken(command.submitToken())) {
      return;
    }
    keys.count(key, "registration");
    checkFree(command.mail());
    Instant now = clock.instant();
    Account account =
        new Account(
            command.mail(),
            new PersonName(
                command.familyName(),
                command.givenName(),
                command.familyKana(),
                command.givenKana()),
            command.language(),
            calendar.zone(),
            List.of(Roles.CUSTOMER),
            now);
    account.worksAt(
        keys.company(key),
        command.department(),
        command.title(),
        command.phone(),
        new WorkAddress(
            command.postalCode(), command.prefecture(), command.city(), command.street()));
    account.registeredWith(key, command.submitToken(), command.productNews(), now);
    accounts.add(account);
    links.sendConfirmation(account);
    audit.write("account.registered", "account:" + account.getId(), key.getMaskedCode());
    claims.keep(account, command.claimedCompanyId());
  }
}
