package dev.madoguchi.platform;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets a failed statement fail at once. EclipseLink would look whether the connection still works;
 * on PostgreSQL nothing works in a transaction after an error, so it would take every refused query
 * for a lost connection, ask twice more in the same transaction, five seconds apart, and hide the
 * reason. The pool checks its connections itself.
 */
public class PersistenceSession implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    session.getLogin().setConnectionHealthValidatedOnError(false);
  }
}
