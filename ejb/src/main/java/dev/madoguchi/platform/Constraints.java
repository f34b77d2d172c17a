package dev.madoguchi.platform;

import jakarta.persistence.PersistenceException;
import java.util.Locale;

/** Recognises which named constraint of the migrations the database enforced. */
public final class Constraints {

  private Constraints() {}

  /**
   * Whether the failure comes from this constraint.
   *
   * @param failure what the flush threw
   * @param constraint name as in the migration; case does not matter (Derby answers in upper case)
   */
  public static boolean violated(PersistenceException failure, String constraint) {
    String wanted = constraint.toLowerCase(Locale.ROOT);
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (message != null && message.toLowerCase(Locale.ROOT).contains(wanted)) {
        return true;
      }
    }
    return false;
  }
}
