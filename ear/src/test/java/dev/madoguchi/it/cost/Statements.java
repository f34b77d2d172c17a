package dev.madoguchi.it.cost;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Hears every statement that the persistence provider sends for web requests. Timers and jobs, on
 * threads of other names, are not heard; nor is what a server reads once in a while for all
 * requests: settings, closing days, whether a session's account is still active, the next hundred
 * ids.
 */
public final class Statements extends SessionEventAdapter implements AutoCloseable {

  private static final Pattern ONCE_IN_A_WHILE =
      Pattern.compile(
          "select (name, value_text from setting|closed_on from closing_day .*"
              + "|security_stamp from account .*)|.*entity_seq.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Session provider;
  private final List<Heard> heard = Collections.synchronizedList(new ArrayList<>());

  /**
   * A statement as it was sent.
   *
   * @param sql its text
   * @param parameters its values, in order
   */
  public record Heard(String sql, List<Object> parameters) {}

  private Statements(Session provider) {
    this.provider = provider;
  }

  /** Listens until it is closed. */
  public static Statements listen(EntityManagerFactory unit) {
    Session provider = unit.unwrap(Session.class);
    Statements statements = new Statements(provider);
    provider.getEventManager().addListener(statements);
    return statements;
  }

  /** What was heard so far, in order. */
  public List<Heard> all() {
    return List.copyOf(heard);
  }

  @Override
  public void postExecuteCall(SessionEvent event) {
    if (event.getCall() instanceof DatabaseCall call
        && Thread.currentThread().getName().startsWith("default task")
        && !ONCE_IN_A_WHILE.matcher(call.getSQLString()).matches()) {
      List<?> values = call.getParameters() == null ? List.of() : call.getParameters();
      heard.add(
          new Heard(call.getSQLString(), Collections.unmodifiableList(new ArrayList<>(values))));
    }
  }

  @Override
  public void close() {
    provider.getEventManager().removeListener(this);
  }
}
