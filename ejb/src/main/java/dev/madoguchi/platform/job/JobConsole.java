package dev.madoguchi.platform.job;

import dev.madoguchi.platform.BusinessException;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The batch jobs as people see them (OPS-01). Implemented in the module {@code batch}, so that
 * pages know no job. Every call is refused with {@link NotFoundException} for a job that the
 * caller's role may not handle.
 */
public interface JobConsole {

  /** All jobs that the caller may see, by name. */
  List<JobRow> findJobs();

  /** The latest executions, newest first; of one job, or of all when {@code job} is null. */
  Page<JobExecutionRow> findExecutions(String job, PageRequest page);

  /** One execution with its progress; empty if there is none for the caller. */
  Optional<JobExecutionRow> findExecution(long executionId);

  /**
   * Refuses what {@link #start} would refuse, for a page that asks before it starts.
   *
   * @param job name, as {@code ticket-auto-close}
   * @param parameters by name; unknown names are refused, and an {@code asOf} that is still to come
   * @throws BusinessException at the parameter
   */
  void check(String job, Map<String, String> parameters);

  /**
   * Starts a job.
   *
   * @param job as in {@link #check}
   * @param parameters as in {@link #check}
   * @return id of the execution
   */
  long start(String job, Map<String, String> parameters);

  /** Asks a running execution to stop after its current chunk. */
  void stop(long executionId);

  /**
   * Goes on where a stopped, failed or interrupted execution was.
   *
   * @return id of the new execution
   */
  long restart(long executionId);

  /** Gives an execution up; it can't be restarted any more. */
  void abandon(long executionId);
}
