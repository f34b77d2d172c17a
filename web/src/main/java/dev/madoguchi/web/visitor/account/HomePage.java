package dev.madoguchi.web.visitor.account;

import dev.madoguchi.platform.Roles;
import dev.madoguchi.web.platform.Urls;
import java.util.Set;

/** Where a person goes after the login. */
final class HomePage {

  private HomePage() {}

  /**
   * The page that was wanted, if it is one of ours, else the first page of the person's work.
   *
   * @param next page that was wanted, from outside; may be null
   * @param roles of the person
   */
  static String after(String next, Set<String> roles) {
    boolean front =
        next == null || next.equals("/") || next.startsWith("/index") || next.startsWith("/logout");
    if (!front && Urls.isLocal(next)) {
      return next;
    }
    if (roles.contains(Roles.CUSTOMER)) {
      return "/customer/home";
    } else if (roles.contains(Roles.AGENT)) {
      return "/agent/ticket/list";
    } else if (roles.contains(Roles.OFFICE)) {
      return "/office/contract/list";
    }
    return "/admin/job/list";
  }
}
