package dev.madoguchi.it.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.platform.Migration;
import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Database, schema and persistence unit work together in the server. */
@ExtendWith(ArquillianExtension.class)
class PersistenceIT {

  @PersistenceContext(unitName = "madoguchi-ejb.jar#madoguchi")
  private EntityManager entityManager;

  @Resource(lookup = "java:jboss/datasources/MadoguchiDS")
  private DataSource dataSource;

  @Resource private UserTransaction transaction;

  @Test
  void databaseIsTheOneThatTheRunIsMeantFor() throws Exception {
    try (var connection = dataSource.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      assertTrue(
          product.toLowerCase(Locale.ROOT).contains(System.getProperty("it.database")), product);
    }
  }

  @Test
  void entitiesOfTheUnitAreMappedToTablesThatExist() {
    var entities = entityManager.getMetamodel().getEntities();
    assertTrue(entities.size() > 0);
    for (var entity : entities) {
      String query = "select count(e) from " + entity.getName() + " e";
      assertTrue(entityManager.createQuery(query, Long.class).getSingleResult() >= 0, query);
    }
  }

  @Test
  void refusedQueryIsNotAskedAgainAndTellsWhy() throws Exception {
    transaction.begin();
    try {
      var query = entityManager.createNativeQuery("select absent from setting");
      Throwable cause = assertThrows(PersistenceException.class, query::getResultList);
      while (!(cause instanceof SQLException)) {
        cause = cause.getCause();
      }
      String why = cause.getMessage();
      assertTrue(why.toLowerCase(Locale.ROOT).contains("absent"), why);
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void schemaIsCurrentWithoutFailedMigration() throws Exception {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var result =
            statement.executeQuery(
                "select count(*) from \"flyway_schema_history\" where \"success\" = false")) {
      assertTrue(result.next());
      assertEquals(0, result.getLong(1));
    }
  }

  @Test
  void OPS_06_aNewerSchemaStopsTheStart() throws Exception {
    // what the container calls at the start
    var constructor = Migration.class.getDeclaredConstructor(DataSource.class);
    var migrate = Migration.class.getDeclaredMethod("migrate");
    constructor.setAccessible(true);
    migrate.setAccessible(true);
    Migration start = constructor.newInstance(dataSource);
    execute(
        """
        insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
          "checksum", "installed_by", "execution_time", "success")
        values (9999, '9999', 'of a later release', 'SQL', 'V9999__later.sql', 1, 'test', 1, true)
        """);
    try {
      var refused = assertThrows(InvocationTargetException.class, () -> migrate.invoke(start));
      assertInstanceOf(FlywayException.class, refused.getCause());
    } finally {
      execute("delete from \"flyway_schema_history\" where \"installed_rank\" = 9999");
    }
    migrate.invoke(start);
  }

  private void execute(String change) throws Exception {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate(change));
    }
  }

  @Test
  void serverCountsInUtc() {
    assertEquals("UTC", TimeZone.getDefault().getID());
  }
}
