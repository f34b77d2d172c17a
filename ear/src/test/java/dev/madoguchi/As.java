package dev.madoguchi;

import dev.madoguchi.platform.Roles;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;

/**
 * Lets a test inside the server call doors as somebody. The name of the caller is the account's id,
 * as it is after a login; without {@code As} the caller is a visitor.
 */
public final class As {

  private final String role;
  private final String name;

  private As(String role, String name) {
    this.role = role;
    this.name = name;
  }

  /** Work that may fail. */
  @FunctionalInterface
  public interface Work {

    /** Does it. */
    void run() throws Exception;
  }

  /** A person of a customer company. */
  public static As customer(long accountId) {
    return new As(Roles.CUSTOMER, String.valueOf(accountId));
  }

  /** Somebody of the support desk. */
  public static As agent(long accountId) {
    return new As(Roles.AGENT, String.valueOf(accountId));
  }

  /** Somebody of the back office. */
  public static As office(long accountId) {
    return new As(Roles.OFFICE, String.valueOf(accountId));
  }

  /** An administrator. */
  public static As admin(long accountId) {
    return new As(Roles.ADMIN, String.valueOf(accountId));
  }

  /** A job or timer, with a name that is no account's. */
  public static As system() {
    return new As(Roles.SYSTEM, "system");
  }

  /** Runs the work and gives its result; what it throws arrives as it is. */
  public <T> T get(Callable<T> work) throws Exception {
    return identity().runAs(work);
  }

  /** Runs the work; what it throws arrives as it is. */
  public void run(Work work) throws Exception {
    identity()
        .runAs(
            (Callable<Void>)
                () -> {
                  work.run();
                  return null;
                });
  }

  private SecurityIdentity identity() {
    return SecurityDomain.getCurrent()
        .createAdHocIdentity(name)
        .withDefaultRoleMapper(RoleMapper.constant(org.wildfly.security.authz.Roles.of(role)));
  }
}
