package dev.madoguchi.web.platform;

import dev.madoguchi.account.AccountService;
import dev.madoguchi.account.AccountView;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.platform.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.Principal;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;

/**
 * The person who reads the page: language, zone, name. Somebody logged in has them from their
 * account (read once for each session, {@link #refresh()} after a change); a visitor's language is
 * the one chosen in the header, else the browser's, else Japanese, and their zone is the
 * operator's.
 */
@Named
@RequestScoped
public class ActiveUser {

  /** Cookie in which a visitor's choice of language is kept. */
  static final String LANGUAGE_COOKIE = "lang";

  private static final String ATTRIBUTE = "madoguchi.activeUser";

  @Inject private HttpServletRequest request;
  @Inject private AccountService accounts;
  @Inject private CalendarService calendar;

  private Person person;

  private record Person(
      String principal, long accountId, String name, Locale language, ZoneId zone, int pageSize)
      implements Serializable {

    private static final long serialVersionUID = 1L;
  }

  /** Whether somebody is logged in. */
  public boolean isLoggedIn() {
    return request.getUserPrincipal() != null;
  }

  /** Whether the person has the role. */
  public boolean is(String role) {
    return request.isUserInRole(role);
  }

  /** The account's id, or null for a visitor. */
  public Long getAccountId() {
    return person() == null ? null : person().accountId();
  }

  /** The person's name, or null for a visitor. */
  public String getDisplayName() {
    return person() == null ? null : person().name();
  }

  /** Japanese or English. */
  public Locale getLocale() {
    return person() == null ? languageOfVisitor(request) : person().language();
  }

  /** The zone in which moments are shown. */
  public ZoneId getZone() {
    return person() == null ? calendar.zone() : person().zone();
  }

  /** Rows per page that the person chose (ACC-15). */
  public int getPageSize() {
    return person() == null ? PageRequest.DEFAULT_SIZE : person().pageSize();
  }

  /** How things are written for this person. */
  public Formats getFormats() {
    return new Formats(getLocale(), getZone());
  }

  /** Reads the account anew at the next question, because it was changed. */
  public void refresh() {
    person = null;
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(ATTRIBUTE);
    }
  }

  private Person person() {
    Principal principal = request.getUserPrincipal();
    if (principal == null) {
      return null;
    }
    if (person == null || !person.principal().equals(principal.getName())) {
      HttpSession session = request.getSession();
      person = session.getAttribute(ATTRIBUTE) instanceof Person p ? p : null;
      if (person == null || !person.principal().equals(principal.getName())) {
        AccountView me = accounts.getMe();
        person =
            new Person(
                principal.getName(),
                me.id(),
                me.displayName(),
                me.language(),
                me.zone(),
                me.pageSize());
        session.setAttribute(ATTRIBUTE, person);
      }
    }
    return person;
  }

  static Locale languageOfVisitor(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
      if (cookie.getName().equals(LANGUAGE_COOKIE)) {
        return language(cookie.getValue());
      }
    }
    if (request.getHeader("Accept-Language") == null) {
      return Locale.JAPANESE;
    }
    return Collections.list(request.getLocales()).stream()
        .filter(l -> l.getLanguage().equals("ja") || l.getLanguage().equals("en"))
        .findFirst()
        .map(l -> language(l.getLanguage()))
        .orElse(Locale.JAPANESE);
  }

  /** One of the two languages; anything unknown is Japanese. */
  static Locale language(String name) {
    return "en".equals(name) ? Locale.ENGLISH : Locale.JAPANESE;
  }
}
