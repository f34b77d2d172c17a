package dev.madoguchi.setting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Gives every component the values in force (OPS-02); not for pages. Values are kept in memory: a
 * change on this server acts as soon as it is committed, one made on another server after ten
 * seconds at most.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Settings {

  private static final Logger LOG = System.getLogger(Settings.class.getName());
  private static final Duration KEPT = Duration.ofSeconds(10);

  private final AtomicLong changes = new AtomicLong();
  private volatile Snapshot snapshot;

  @Inject private SettingRepository repository;

  /**
   * The value in force: the chosen one, or the default while nobody chose or the chosen one is no
   * longer allowed.
   */
  @PermitAll
  public <T> T get(SettingKey<T> key) {
    String text = texts().get(key.name());
    if (text == null) {
      return key.defaultValue();
    }
    try {
      return key.read(text);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The stored value of {0} is not allowed; its default holds", key);
      return key.defaultValue();
    }
  }

  /** Forgets what is in memory; called after a change was committed. */
  @PermitAll
  public void reload() {
    changes.incrementAndGet();
    snapshot = null;
  }

  private Map<String, String> texts() {
    Snapshot seen = snapshot;
    if (seen != null && System.nanoTime() - seen.readAt < KEPT.toNanos()) {
      return seen.texts;
    }
    long before = changes.get();
    Snapshot read =
        new Snapshot(
            repository.findTexts().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1])),
            System.nanoTime());
    // what was read while somebody changed a value may already be old
    if (before == changes.get()) {
      snapshot = read;
    }
    return read.texts;
  }

  private record Snapshot(Map<String, String> texts, long readAt) {}
}
