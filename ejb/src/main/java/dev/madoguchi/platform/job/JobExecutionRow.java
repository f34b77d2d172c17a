package dev.madoguchi.platform.job;

import dev.madoguchi.platform.Page;
import java.time.Instant;
import java.util.Map;

/**
 * One execution of a job (OPS-01).
 *
 * @param id id of the execution
 * @param job name of the job
 * @param state what became of it
 * @param startedBy actor who started it
 * @param started when it began
 * @param ended when it ended, or null
 * @param expected items to do, or null while unknown
 * @param read items read
 * @param written items stored or changed
 * @param skipped items that failed and were left out; why stands in the reject file for rows of a
 *     file, in the log for others
 * @param continued whether a later execution went on where this one was
 * @param parameters what it was started with
 * @param rejects number of rows in its reject file, at most one above {@link Page#COUNT_LIMIT};
 *     null in lists, which do not count them
 * @param error what went wrong, or null
 */
public record JobExecutionRow(
    long id,
    String job,
    JobState state,
    String startedBy,
    Instant started,
    Instant ended,
    Long expected,
    long read,
    long written,
    long skipped,
    boolean continued,
    Map<String, String> parameters,
    Long rejects,
    String error) {

  /** Whether it can go on where it was. */
  public boolean restartable() {
    return state.isRestartable() && !continued;
  }

  /** Share of the work done, 0 to 100; 0 while the expected number is unknown. */
  public int percent() {
    if (state == JobState.COMPLETED) {
      return 100;
    }
    return expected == null || expected == 0 ? 0 : (int) Math.min(100, read * 100 / expected);
  }
}
