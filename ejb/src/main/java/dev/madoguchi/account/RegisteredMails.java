package dev.madoguchi.account;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.contract.ContractLookup;
import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Which registered mail an account may use (ACC-05, ACC-06). */
@Dependent
class RegisteredMails {

  @Inject private ContractLookup contracts;
  @Inject private CalendarService calendar;
  @Inject private Settings settings;

  /**
   * Refuses an address that would show an account what is not its own.
   *
   * @param mail as it stands on contracts
   * @param contactMail confirmed address of the account
   * @throws MailDomainsDifferException if the two are not of one organisation
   * @throws RegisteredMailUnknownException if it stands on no contract that is in force today and
   *     whose plan includes the portal
   */
  void check(String mail, String contactMail) {
    if (!MailDomainPolicy.match(
        contactMail, mail, settings.get(AccountSettings.FREE_MAIL_DOMAINS))) {
      throw new MailDomainsDifferException(contactMail);
    }
    LocalDate today = calendar.today();
    boolean known =
        contracts.findPartiesByMail(mail).stream()
            .map(ContractParty::getContract)
            .anyMatch(contract -> contract.isInForce(today) && contract.getPlan().isPortal());
    if (!known) {
      throw new RegisteredMailUnknownException();
    }
  }
}
