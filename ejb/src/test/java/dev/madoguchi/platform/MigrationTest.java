package dev.madoguchi.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

/** The migrations on a real Derby in memory. */
class MigrationTest {

  @Test
  void OPS_06_theSchemaMigratesItselfAndARepeatChangesNothing() throws SQLException {
    DataSource database = database("repeat");
    new Migration(database).migrate();
    new Migration(database).migrate();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      assertTrue(statement.executeQuery("select count(*) from job_run").next());
    }
  }

  @Test
  void OPS_06_aNewerSchemaStopsTheStart() throws SQLException {
    DataSource database = database("newer");
    new Migration(database).migrate();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
            "checksum", "installed_by", "execution_time", "success")
          values (9999, '9999', 'of a later release', 'SQL', 'V9999__later.sql', 1, 'test', 1, true)
          """);
    }
    assertThrows(FlywayException.class, () -> new Migration(database).migrate());
  }

  @Test
  void everyEntityFitsItsTable() {
    DataSource database = database("entities");
    new Migration(database).migrate();
    Map<String, Object> properties = new HashMap<>();
    properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    properties.put("jakarta.persistence.jtaDataSource", null);
    properties.put("jakarta.persistence.nonJtaDataSource", database);
    properties.put("eclipselink.logging.level", "SEVERE");
    List<String> misfits = new ArrayList<>();
    try (EntityManagerFactory factory =
            Persistence.createEntityManagerFactory("madoguchi", properties);
        EntityManager em = factory.createEntityManager()) {
      for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
        try {
          em.createQuery("SELECT e FROM " + entity.getName() + " e")
              .setMaxResults(1)
              .getResultList();
        } catch (RuntimeException e) {
          misfits.add(entity.getName() + ": " + e.getMessage());
        }
      }
    }
    assertEquals(List.of(), misfits);
  }

  private static DataSource database(String name) {
    EmbeddedDataSource database = new EmbeddedDataSource();
    database.setDatabaseName("memory:migration-" + name);
    database.setCreateDatabase("create");
    return database;
  }
}
