package dev.madoguchi.platform.job;

import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Door of the module {@code batch}: what is kept of every execution of a job (OPS-01). Pages ask
 * {@link JobConsole}.
 */
@Stateless
public class JobLedger {

  @Inject private JobRunRepository runs;
  @Inject private Clock clock;

  /**
   * Writes a run before its job starts.
   *
   * @return id of the run, to be handed to {@link #started}
   * @throws PlannedRunTakenException if another server took this planned run
   */
  @RolesAllowed(Roles.SYSTEM)
  public long open(StartOfJob start) {
    JobRun run = new JobRun(start, clock.instant());
    runs.add(run, start);
    return run.getId();
  }

  /**
   * Ties a run to its execution; a restart takes over the numbers of the execution before. Called
   * by whoever started the job and by the job itself, whichever comes first.
   *
   * @param runId from {@link #open}
   */
  @RolesAllowed(Roles.SYSTEM)
  public void started(long runId, long executionId, long instanceId) {
    JobRun run = runs.lock(runId);
    if (run.getExecutionId() == null) {
      Optional<JobRun> before = runs.findLatestOfInstance(instanceId);
      run.startedAs(executionId, instanceId);
      before.ifPresent(run::carryOn);
    }
  }

  /** Says how many items there are to do; a restart leaves it as it is. */
  @RolesAllowed(Roles.SYSTEM)
  public void expect(long executionId, long items) {
    runs.findByExecution(executionId, true).ifPresent(r -> r.expect(items));
  }

  /** Counts work that was found and done at once: it adds to what there was to do, too. */
  @RolesAllowed(Roles.SYSTEM)
  public void countFound(long executionId, long items) {
    runs.findByExecution(executionId, true).ifPresent(r -> r.countFound(items));
  }

  /** Adds to the numbers of an execution; called once per chunk. */
  @RolesAllowed(Roles.SYSTEM)
  public void count(long executionId, long read, long written, long skipped) {
    runs.findByExecution(executionId, true).ifPresent(r -> r.count(read, written, skipped));
  }

  /** Keeps why a step failed. */
  @RolesAllowed(Roles.SYSTEM)
  public void explain(long executionId, String reason) {
    runs.findByExecution(executionId, true).ifPresent(r -> r.explain(reason));
  }

  /** Marks an execution as asked to stop. */
  @RolesAllowed(Roles.SYSTEM)
  public void stopping(long executionId) {
    runs.findByExecution(executionId, true).ifPresent(JobRun::askToStop);
  }

  /** Forgets a run whose job could not be started, so that its planned time is tried again. */
  @RolesAllowed(Roles.SYSTEM)
  public void failedToStart(long runId) {
    runs.remove(runs.lock(runId));
  }

  /** Closes the run of an execution. */
  @RolesAllowed(Roles.SYSTEM)
  public void ended(long executionId, JobState outcome) {
    Instant now = clock.instant();
    runs.findByExecution(executionId, true).ifPresent(r -> r.end(outcome, now));
  }

  /** Closes the run of an execution unless somebody has done so: what is over stays as it ended. */
  @RolesAllowed(Roles.SYSTEM)
  public void settle(long executionId, JobState outcome) {
    Instant now = clock.instant();
    runs.findByExecution(executionId, true)
        .filter(r -> r.getState().isRunning())
        .ifPresent(r -> r.end(outcome, now));
  }

  /**
   * Finds the runs that an earlier start of this server left unfinished and marks them as
   * interrupted.
   *
   * @param nodeName name of the server
   * @param node name and start of the server that is running now
   * @return how many there were
   */
  @RolesAllowed(Roles.SYSTEM)
  public int interruptLeftovers(String nodeName, String node) {
    Instant now = clock.instant();
    List<JobRun> left = runs.findLeftovers(nodeName + "/", node);
    for (JobRun run : left) {
      if (run.getExecutionId() == null) {
        runs.remove(run);
      } else {
        run.end(JobState.INTERRUPTED, now);
      }
    }
    return left.size();
  }

  /** One execution. */
  @RolesAllowed(Roles.SYSTEM)
  public Optional<JobExecutionRow> find(long executionId) {
    return runs.findByExecution(executionId, false)
        .map(run -> run.toRow(runs.countRejects(run.getInstanceId())));
  }

  /** Executions of the given jobs, newest first. */
  @RolesAllowed(Roles.SYSTEM)
  public Page<JobExecutionRow> find(Collection<String> jobs, PageRequest page) {
    if (jobs.isEmpty()) {
      return Page.of(List.of(), page, () -> 0);
    }
    List<JobExecutionRow> rows = rows(runs.find(jobs, page));
    return Page.of(rows, page, () -> runs.count(jobs));
  }

  /** The latest execution of each of the given jobs; a job without one is missing. */
  @RolesAllowed(Roles.SYSTEM)
  public List<JobExecutionRow> findLatest(Collection<String> jobs) {
    return jobs.isEmpty() ? List.of() : rows(runs.findLatest(jobs));
  }

  private static List<JobExecutionRow> rows(List<JobRun> runs) {
    return runs.stream().map(run -> run.toRow(null)).toList();
  }

  /** The batch runtime's instance of an execution; its rejects are kept under it. */
  @RolesAllowed(Roles.SYSTEM)
  public Optional<Long> findInstance(long executionId) {
    return runs.findByExecution(executionId, false).map(JobRun::getInstanceId);
  }
}
