package dev.madoguchi.platform.job;

import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Door to the rejected rows of jobs; pages show them and offer them as the reject file (CON-03,
 * OPS-01).
 */
@Stateless
public class JobRejects {

  @Inject private JobRejectRepository rejects;
  @Inject private JobRunRepository runs;

  /**
   * Writes the rejects of a range of lines in place of those of an earlier try, so that a repeated
   * chunk reports nothing twice.
   *
   * @param jobInstanceId instance of the job, the same over restarts
   * @param fromLine first line of the range
   * @param toLine last line of the range
   */
  @RolesAllowed(Roles.SYSTEM)
  public void replace(long jobInstanceId, long fromLine, long toLine, List<JobReject> found) {
    rejects.remove(jobInstanceId, fromLine, toLine);
    rejects.add(jobInstanceId, found);
  }

  /**
   * Rejects of an execution and those before it that it goes on from, in the order of their lines.
   *
   * @param executionId execution of the job; an unknown one has none
   * @param afterLine lines up to this one are passed over; 0 for the beginning
   * @param limit lines' rejects wanted at most; a line is never cut in two
   */
  @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
  public List<JobReject> find(long executionId, long afterLine, int limit) {
    return runs.findByExecution(executionId, false)
        .map(run -> rejects.find(run.getInstanceId(), afterLine, limit))
        .orElse(List.of());
  }
}
