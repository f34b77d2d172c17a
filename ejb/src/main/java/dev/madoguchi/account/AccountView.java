package dev.madoguchi.account;

import java.time.ZoneId;
import java.util.Locale;

/**
 * The signed-in person as the frame of every page needs it.
 *
 * @param id account
 * @param displayName name as shown
 * @param loginId login ID
 * @param contactMail where mails go
 * @param registeredMail address on contracts that the account uses, or null
 * @param company company name, null for staff
 * @param language of pages
 * @param zone in which times are shown
 * @param pageSize rows per page
 */
public record AccountView(
    long id,
    String displayName,
    String loginId,
    String contactMail,
    String registeredMail,
    String company,
    Locale language,
    ZoneId zone,
    int pageSize) {

  static AccountView of(Account account) {
    return new AccountView(
        account.getId(),
        account.getDisplayName(),
        account.getLoginId(),
        account.getContactMail(),
        account.getRegisteredMail(),
        account.getCompany() == null ? null : account.getCompany().getName(),
        account.getLanguage(),
        account.getZone(),
        account.getPageSize());
  }
}
