package dev.madoguchi.platform.job;

import dev.madoguchi.platform.Constraints;
import dev.madoguchi.platform.IndexRanges;
import dev.madoguchi.platform.KeyGroups;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.SqlText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

  /** A page of the executions of these jobs, newest first. */
  List<JobRun> find(Collection<String> jobs, PageRequest page) {
    return findByIds(executions(jobs).page(page).ids(em));
  }

  /** The latest execution of each of these jobs that was ever executed. */
  List<JobRun> findLatest(Collection<String> jobs) {
    return findByIds(executions(jobs).firstOfEach().ids(em));
  }

  /** Executions of these jobs, at most one above {@link Page#COUNT_LIMIT}. */
  long count(Collection<String> jobs) {
    return executions(jobs).count().number(em);
  }

  private static IndexRanges executions(Collection<String> jobs) {
    IndexRanges ranges = new IndexRanges("job_run", "started_at", true);
    jobs.forEach(job -> ranges.add(SqlText.of("job = ? and execution_id is not null", job)));
    return ranges;
  }

  private List<JobRun> findByIds(List<Long> ids) {
    return KeyGroups.find(
            ids,
            group ->
                em.createQuery("SELECT r FROM JobRun r WHERE r.id IN :ids", JobRun.class)
                    .setParameter("ids", group)
                    .getResultList())
        .stream()
        .sorted(Comparator.comparing(run -> ids.indexOf(run.getId())))
        .toList();
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

  /** Rows in the reject file of an instance, at most one above {@link Page#COUNT_LIMIT}. */
  long countRejects(long instance) {
    return SqlText.of(
            """
            select count(*) from (
              select line_no from job_reject where instance_id = ? fetch first ? rows only) r
            """,
            instance,
            Page.COUNT_LIMIT + 1)
        .number(em);
  }
}
