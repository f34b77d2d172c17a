package dev.madoguchi.platform.job;

import java.time.Instant;
import java.util.List;

/**
 * A job as the console lists it (OPS-01).
 *
 * @param name job id, as {@code contract-import}
 * @param parameters names of the parameters that a person may give at the start
 * @param startable whether the console may start it (an import needs a file and starts from its own
 *     page)
 * @param schedule times of day in the operator's zone, as {@code 09:05, 13:05}; empty when it has
 *     none
 * @param minutes minutes between two looks for work; null for a job with times of day or none
 * @param nextRun next planned start, or null
 * @param last latest execution, or null
 */
public record JobRow(
    String name,
    List<String> parameters,
    boolean startable,
    String schedule,
    Integer minutes,
    Instant nextRun,
    JobExecutionRow last) {

  /** Copies the list. */
  public JobRow {
    parameters = List.copyOf(parameters);
  }
}
