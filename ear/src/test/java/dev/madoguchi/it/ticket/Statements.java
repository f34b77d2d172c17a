package dev.madoguchi.it.ticket;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Hears every statement that the persistence provider sends for web requests. Timers and jobs, on
 * threads of other names, are not counted.
 */
final class Statements extends Handler implements AutoCloseable {

  private static final Logger PROVIDER = Logger.getLogger("org.eclipse.persistence.session");

  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
  private final Level before = PROVIDER.getLevel();

  private Statements() {}

  /** Listens until it is closed. */
  static Statements listen() {
    Statements statements = new Statements();
    PROVIDER.addHandler(statements);
    PROVIDER.setUseParentHandlers(false);
    PROVIDER.setLevel(Level.FINE);
    return statements;
  }

  List<String> all() {
    return List.copyOf(heard);
  }

  @Override
  public void publish(LogRecord entry) {
    boolean sql = entry.getLoggerName().endsWith(".sql");
    if (sql && Thread.currentThread().getName().startsWith("default task")) {
      heard.add(entry.getMessage());
    }
  }

  @Override
  public void flush() {
    // keeps everything at hand
  }

  @Override
  public void close() {
    PROVIDER.setLevel(before);
    PROVIDER.setUseParentHandlers(true);
    PROVIDER.removeHandler(this);
  }
}
