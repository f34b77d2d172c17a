package dev.madoguchi;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.flywaydb.core.Flyway;

/** A Derby in memory with the tables of the application, for tests of repositories. */
public final class MemoryDatabase {

  /** Kept, because a logger that nobody holds forgets its level. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private final EmbeddedDataSource database = new EmbeddedDataSource();

  /** The database of this name; made and migrated where it is not there yet. */
  public MemoryDatabase(String name) {
    FLYWAY.setLevel(Level.SEVERE);
    database.setDatabaseName("memory:" + name);
    database.setCreateDatabase("create");
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/common", "classpath:db/migration/derby")
        .placeholders(Map.of("clob", "clob"))
        .load()
        .migrate();
  }

  /** For statements of its own. */
  public DataSource dataSource() {
    return database;
  }

  /** The application's persistence unit on this database. */
  public EntityManagerFactory open() {
    return open(Map.of());
  }

  /** The same with further properties. */
  public EntityManagerFactory open(Map<String, ?> more) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    properties.put("jakarta.persistence.jtaDataSource", null);
    properties.put("jakarta.persistence.nonJtaDataSource", database);
    properties.put("eclipselink.logging.level", "SEVERE");
    properties.putAll(more);
    return Persistence.createEntityManagerFactory("madoguchi", properties);
  }
}
