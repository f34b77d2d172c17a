package dev.madoguchi.it.platform;

import dev.madoguchi.As;
import dev.madoguchi.platform.job.JobConsole;
import dev.madoguchi.platform.job.JobExecutionRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.Map;

/** Runs of jobs. */
@Dependent
public class JobFixture {

  @EJB private JobConsole console;

  /**
   * Starts a job as somebody who may, and waits until it has ended.
   *
   * @return the finished execution
   */
  public JobExecutionRow run(As starter, String job, Map<String, String> parameters)
      throws Exception {
    long id = starter.get(() -> console.start(job, parameters));
    return Await.until(
        () -> starter.get(() -> console.findExecution(id).orElseThrow()),
        execution -> !execution.state().isRunning());
  }
}
