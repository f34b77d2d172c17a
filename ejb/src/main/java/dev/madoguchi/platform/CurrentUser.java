package dev.madoguchi.platform;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.OptionalLong;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Who calls the door. The caller's name is the account's id; nobody logged in is a visitor; a job
 * is known by the name that {@link AsSystem} gave it.
 */
@Dependent
public class CurrentUser {

  @Inject private Principal principal;

  /** The account that is logged in. */
  public OptionalLong findAccountId() {
    String name = principal == null ? null : principal.getName();
    return name != null && name.matches("\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(name))
        : OptionalLong.empty();
  }

  /**
   * The account that is logged in, where the door's role makes sure that there is one.
   *
   * @throws IllegalStateException if nobody is logged in
   */
  public long accountId() {
    return findAccountId().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
  }

  /**
   * Who did it, for history and audit: {@code account:42}, {@code system:ticket-auto-close/17} or
   * {@code visitor}.
   */
  public String actor() {
    String system = AsSystem.currentName();
    if (system != null) {
      return "system:" + system;
    }
    OptionalLong id = findAccountId();
    return id.isPresent() ? "account:" + id.getAsLong() : "visitor";
  }

  /** Whether the caller has the role. */
  public boolean is(String role) {
    try {
      SessionContext context = (SessionContext) new InitialContext().lookup("java:comp/EJBContext");
      return context.isCallerInRole(role);
    } catch (NamingException e) {
      return false;
    }
  }
}
