package dev.madoguchi.platform.job;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

@Dependent
class JobRejectRepository {

  private static final String SEPARATOR = "\n";

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  void remove(long instance, long fromLine, long toLine) {
    em.createNativeQuery(
            "delete from job_reject where instance_id = ?1 and line_no between ?2 and ?3")
        .setParameter(1, instance)
        .setParameter(2, fromLine)
        .setParameter(3, toLine)
        .executeUpdate();
  }

  void add(long instance, List<JobReject> rejects) {
    long line = -1;
    int position = 0;
    for (JobReject reject : rejects) {
      position = reject.line() == line ? position + 1 : 0;
      line = reject.line();
      em.createNativeQuery(
              """
              insert into job_reject (instance_id, line_no, position_no, field_name, field_value, reason, arguments)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
              """)
          .setParameter(1, instance)
          .setParameter(2, line)
          .setParameter(3, position)
          .setParameter(4, reject.field())
          // an empty text, because Derby takes no untyped null
          .setParameter(5, Objects.requireNonNullElse(reject.value(), ""))
          .setParameter(6, reject.reason())
          .setParameter(7, String.join(SEPARATOR, reject.arguments()))
          .executeUpdate();
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
