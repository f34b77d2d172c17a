package dev.madoguchi.platform.job;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

@Dependent
class JobRejectRepository {

  private static final String SEPARATOR = "\n";
  private static final String INSERT =
      """
      insert into job_reject (instance_id, line_no, position_no, field_name, field_value, reason, arguments)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  JobRejectRepository() {}

  JobRejectRepository(EntityManager em) {
    this.em = em;
  }

  void remove(long instance, long fromLine, long toLine) {
    em.createNativeQuery(
            "delete from job_reject where instance_id = ?1 and line_no between ?2 and ?3")
        .setParameter(1, instance)
        .setParameter(2, fromLine)
        .setParameter(3, toLine)
        .executeUpdate();
  }

  /** Writes them in one batch, in the transaction; they are in the order of their lines. */
  void add(long instance, List<JobReject> rejects) {
    if (rejects.isEmpty()) {
      return;
    }
    // by JDBC, because the provider sends each native statement on its own
    Connection connection = em.unwrap(Connection.class);
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      long line = -1;
      int position = 0;
      for (JobReject reject : rejects) {
        position = reject.line() == line ? position + 1 : 0;
        line = reject.line();
        insert.setLong(1, instance);
        insert.setLong(2, line);
        insert.setInt(3, position);
        insert.setString(4, reject.field());
        insert.setString(5, Objects.requireNonNullElse(reject.value(), ""));
        insert.setString(6, reject.reason());
        insert.setString(7, String.join(SEPARATOR, reject.arguments()));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  List<JobReject> find(long instance, long afterLine, int limit) {
    List<?> rows =
        em.createNativeQuery(
                """
                select line_no, field_name, field_value, reason, arguments, position_no from job_reject
                where instance_id = ?1 and line_no > ?2 order by line_no, position_no
                """)
            .setParameter(1, instance)
            .setParameter(2, afterLine)
            .setMaxResults(limit + 1)
            .getResultList();
    List<JobReject> found = new ArrayList<>();
    for (Object row : rows) {
      Object[] column = (Object[]) row;
      String arguments = (String) column[4];
      found.add(
          new JobReject(
              ((Number) column[0]).longValue(),
              (String) column[1],
              (String) column[2],
              (String) column[3],
              arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR, -1))));
    }
    return whole(found, limit);
  }

  /** Leaves out the last line where the limit may have cut it. */
  private static List<JobReject> whole(List<JobReject> found, int limit) {
    if (found.size() <= limit) {
      return found;
    }
    long cut = found.get(found.size() - 1).line();
    List<JobReject> complete = found.stream().filter(r -> r.line() != cut).toList();
    return complete.isEmpty() ? found : complete;
  }
}
