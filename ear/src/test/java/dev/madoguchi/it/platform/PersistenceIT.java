package dev.madoguchi.it.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.TimeZone;
import javax.sql.DataSource;
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
  void serverCountsInUtc() {
    assertEquals("UTC", TimeZone.getDefault().getID());
  }
}
