package dev.madoguchi.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Dependent
class JobRunRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  void add(JobRun run, StartOfJob start) {
    em.persist(run);
    try {
      em.flush();
    } catch (PersistenceException e) {
      if (Constraints.violated(e, "uq_job_run_plan")) {
        throw new PlannedRunTakenException(start.job(), start.plannedAt());
      }
      throw e;
    }
  }

  void remove(JobRun run) {
    em.remove(run);
  }

  JobRun lock(long id) {
    return em.find(JobRun.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<JobRun> findByExecution(long executionId, boolean lock) {
    return em.createQuery("SELECT r FROM JobRun r WHERE r.executionId = :id", JobRun.class)
        .setParameter("id", executionId)
        .setLockMode(lock ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
        .getResultStream()
        .findFirst();
  }

  Optional<JobRun> findLatestOfInstance(long instanceId) {
    return em.createQuery(
            "SELECT r FROM JobRun r WHERE r.instanceId = :id ORDER BY r.startedAt DESC, r.id DESC",
            JobRun.class)
        .setParameter("id", instanceId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  List<JobRun> find(Collection<String> jobs, PageRequest page) {
    return em.createQuery(
            """
            SELECT r FROM JobRun r WHERE r.job IN :jobs AND r.executionId IS NOT NULL
            ORDER BY r.startedAt DESC, r.id DESC
            """,
            JobRun.class)
        .setParameter("jobs", jobs)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  long count(Collection<String> jobs) {
    return em.createQuery(
            "SELECT r.id FROM JobRun r WHERE r.job IN :jobs AND r.executionId IS NOT NULL",
            Long.class)
        .setParameter("jobs", jobs)
        .setMaxResults(Page.COUNT_LIMIT + 1)
        .getResultList()
        .size();
  }

  List<JobRun> findLeftovers(String nodePrefix, String node) {
    return em.createQuery(
            """
            SELECT r FROM JobRun r WHERE LOCATE(:prefix, r.node) = 1 AND r.node <> :node AND r.endedAt IS NULL
            """,
            JobRun.class)
        .setParameter("prefix", nodePrefix)
        .setParameter("node", node)
        .getResultList();
  }

  Map<Long, Long> countRejects(Collection<Long> instances) {
    Map<Long, Long> counts = new HashMap<>();
    if (instances.isEmpty()) {
      return counts;
    }
    String ids =
        instances.stream().map(String::valueOf).reduce((a, b) -> a + "," + b).orElseThrow();
    for (Object row :
        em.createNativeQuery(
                "select instance_id, count(*) from job_reject where instance_id in ("
                    + ids
                    + ") group by instance_id")
            .getResultList()) {
      Object[] columns = (Object[]) row;
      counts.put(((Number) columns[0]).longValue(), ((Number) columns[1]).longValue());
    }
    return counts;
  }
}
