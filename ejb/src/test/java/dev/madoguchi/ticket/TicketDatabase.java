package dev.madoguchi.ticket;

import dev.madoguchi.MemoryDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** A migrated Derby in memory with three customers, one support ID and one product. */
final class TicketDatabase {

  static final long SUZUKI = 51;
  static final long YAMAGUCHI = 52;
  static final long TAKAHASHI = 53;
  static final long SUPPORT_ID = 54;
  static final long PRODUCT = 57;

  private static final AtomicInteger STATEMENTS = new AtomicInteger();

  final Count count = new Count();

  private final EntityManagerFactory factory;

  TicketDatabase() {
    MemoryDatabase database = new MemoryDatabase("tickets");
    fill(database.dataSource());
    factory =
        database.open(
            Map.of(
                "eclipselink.logging.level",
                "OFF",
                "eclipselink.session-event-listener",
                Counting.class.getName()));
  }

  void close() {
    factory.close();
  }

  EntityManager begin() {
    EntityManager em = factory.createEntityManager();
    em.getTransaction().begin();
    return em;
  }

  <T> T inTransaction(Function<EntityManager, T> work) {
    EntityManager em = begin();
    try {
      T result = work.apply(em);
      em.getTransaction().commit();
      return result;
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.close();
    }
  }

  private static void fill(DataSource database) {
    List<String> rows =
        List.of(
            account(SUZUKI, "suzuki", "鈴木", "一郎"),
            account(YAMAGUCHI, "yamaguchi", "山口", "美穂"),
            account(TAKAHASHI, "takahashi", "高橋", "健太"),
            "insert into support_id (id, version, name, name_key, description, issued_at) values ("
                + SUPPORT_ID
                + ", 1, 'SAKURA-NET', 'sakura-net', '', timestamp('2026-11-01 00:00:00'))",
            "insert into maker (id, version, name) values (55, 1, 'アオバネットワークス')",
            "insert into product_family (id, version, maker_id, name) values (56, 1, 55, 'ルータ')",
            "insert into product (id, version, family_id, code, code_key, name, serial_numbers)"
                + " values ("
                + PRODUCT
                + ", 1, 56, 'XR-900', 'XR-900', 'ルータ XR-900', true)");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String row : rows) {
        statement.executeUpdate(row);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String account(long id, String login, String family, String given) {
    return "insert into account (id, version, login_id, login_key, contact_mail, state,"
        + " family_name, given_name, language,"
        + " zone, page_size, product_news, created_at, security_stamp) values (%d, 1, '%s', '%s', '%s@example.jp',"
            .formatted(id, login, login, login)
        + " 'ACTIVE', '%s', '%s', 'ja', 'Asia/Tokyo', 25, false, timestamp('2026-11-01 00:00:00'), 'stamp')"
            .formatted(family, given);
  }

  /** Counts what goes to the database. */
  static final class Count {

    void reset() {
      STATEMENTS.set(0);
    }

    int statements() {
      return STATEMENTS.get();
    }
  }

  /** Made by EclipseLink. */
  public static final class Counting extends SessionEventAdapter {

    @Override
    public void preExecuteCall(SessionEvent event) {
      STATEMENTS.incrementAndGet();
    }
  }
}
