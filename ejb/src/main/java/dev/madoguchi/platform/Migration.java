package dev.madoguchi.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema up to date before anything else starts, and refuses to work on a schema that is
 * newer than this application (OPS-06). At the end it closes the embedded database in order, so
 * that no ids are lost.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

  private static final Logger LOG = System.getLogger(Migration.class.getName());

  @Resource(lookup = "java:jboss/datasources/MadoguchiDS")
  private DataSource dataSource;

  /** For the container. */
  public Migration() {}

  Migration(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @PostConstruct
  void migrate() {
    boolean derby = isDerby();
    Flyway flyway =
        Flyway.configure(Migration.class.getClassLoader())
            .dataSource(dataSource)
            .locations(
                "classpath:db/migration/common",
                "classpath:db/migration/" + (derby ? "derby" : "postgresql"))
            .placeholders(Map.of("clob", derby ? "clob" : "text"))
            // JBeret's own tables may be there already
            .baselineOnMigrate(true)
            .baselineVersion("0")
            // Flyway would otherwise accept a newer schema silently
            .ignoreMigrationPatterns(new String[0])
            .load();
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      LOG.log(
          Level.ERROR,
          "The database schema can not be used by this version of the application. If the database was"
              + " upgraded by a newer version, deploy that version or restore the backup.");
      throw e;
    }
  }

  @PreDestroy
  void closeEmbeddedDatabase() {
    if (!isDerby()) {
      return;
    }
    try (Connection connection = dataSource.getConnection()) {
      String url = connection.getMetaData().getURL().replaceAll(";.*", "");
      Object physical =
          connection.getClass().getMethod("getUnderlyingConnection").invoke(connection);
      Driver driver =
          (Driver)
              Class.forName(
                      "org.apache.derby.iapi.jdbc.AutoloadedDriver",
                      true,
                      physical.getClass().getClassLoader())
                  .getDeclaredConstructor()
                  .newInstance();
      driver.connect(url + ";shutdown=true", new Properties());
    } catch (SQLException e) {
      // 08006 is Derby's way of saying that the shutdown worked
      LOG.log("08006".equals(e.getSQLState()) ? Level.DEBUG : Level.WARNING, "Database closed", e);
    } catch (ReflectiveOperationException e) {
      LOG.log(Level.WARNING, "The embedded database was not closed in order", e);
    }
  }

  private boolean isDerby() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().contains("Derby");
    } catch (SQLException e) {
      throw new IllegalStateException("The database can not be reached", e);
    }
  }
}
