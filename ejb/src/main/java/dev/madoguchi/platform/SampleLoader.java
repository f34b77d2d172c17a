package dev.madoguchi.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import javax.sql.DataSource;

/** Fills the empty database of a sample installation once (OPS-06). */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleLoader {

  private static final Logger LOG = System.getLogger(SampleLoader.class.getName());

  @Resource(lookup = "java:jboss/datasources/MadoguchiDS")
  private DataSource dataSource;

  @Resource private UserTransaction transaction;
  @Inject private Instance<SampleData> parts;
  @Inject private AsSystem asSystem;

  @PostConstruct
  void load() {
    if (!Installation.current().sample() || !isEmpty()) {
      return;
    }
    try {
      asSystem.call("sample", this::loadAll);
    } catch (Exception e) {
      throw new IllegalStateException("The sample data could not be loaded", e);
    }
  }

  /** All or nothing: half a sample would be taken for a whole one at the next start. */
  private Void loadAll() throws Exception {
    transaction.begin();
    boolean done = false;
    try {
      for (SampleData part :
          parts.stream().sorted(Comparator.comparingInt(SampleData::order)).toList()) {
        part.load();
        LOG.log(Level.INFO, "Sample data: {0}", part.getClass().getSimpleName());
      }
      done = true;
    } finally {
      if (done) {
        transaction.commit();
      } else {
        transaction.rollback();
      }
    }
    return null;
  }

  /** Accounts are what every sample has. */
  private boolean isEmpty() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from account")) {
      rows.next();
      return rows.getLong(1) == 0;
    } catch (SQLException e) {
      throw new IllegalStateException("The database can not be read", e);
    }
  }
}
