package dev.madoguchi.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/**
 * Lets jobs and timers call doors under the role {@link Roles#SYSTEM}, whoever started them (timer,
 * console, command line). It opens no transaction of its own, so each door call has one.
 */
@Stateless
@RunAs(Roles.SYSTEM)
public class AsSystem {

  private static final ThreadLocal<String> NAME = new ThreadLocal<>();

  static String currentName() {
    return NAME.get();
  }

  /**
   * Runs the work as the system.
   *
   * @param name who appears in history and audit, for a job {@code <job>/<execution>}
   * @param work what to do
   * @return what the work returned
   * @throws Exception what the work threw
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public <T> T call(String name, Callable<T> work) throws Exception {
    String before = NAME.get();
    NAME.set(name);
    try {
      return work.call();
    } finally {
      if (before == null) {
        NAME.remove();
      } else {
        NAME.set(before);
      }
    }
  }
}
