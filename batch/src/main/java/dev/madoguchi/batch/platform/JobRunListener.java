package dev.madoguchi.batch.platform;

import dev.madoguchi.platform.job.JobLedger;
import dev.madoguchi.platform.job.JobState;
import dev.madoguchi.platform.job.StartOfJob;
import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Keeps the ledger of every execution, also of those that the server's own command line started.
 */
@Named("jobRunListener")
@Dependent
public class JobRunListener implements JobListener {

  /**
   * Hidden parameter: the ledger's row that was written before the start. The runtime hands it down
   * to a restart by its own command line, where it names the row of the execution before.
   */
  static final String RUN = "run";

  @Inject private JobContext job;
  @Inject private CurrentRun current;
  @Inject private JobLedger ledger;

  @Override
  public void beforeJob() throws Exception {
    current.call(
        () -> {
          Properties given = BatchRuntime.getJobOperator().getParameters(job.getExecutionId());
          String run = given == null ? null : given.getProperty(RUN);
          if (run != null) {
            started(Long.parseLong(run));
          }
          if (ledger.findInstance(job.getExecutionId()).isEmpty()) {
            started(ledger.open(byCommandLine(given)));
          }
          return null;
        });
    StartGate.enterFirstStep();
  }

  private void started(long run) {
    ledger.started(run, job.getExecutionId(), job.getInstanceId());
  }

  private StartOfJob byCommandLine(Properties given) {
    Map<String, String> parameters = new HashMap<>();
    if (given != null) {
      given.stringPropertyNames().forEach(n -> parameters.put(n, given.getProperty(n)));
      parameters.remove(RUN);
    }
    return new StartOfJob(job.getJobName(), null, "command-line", ServerNode.STARTED, parameters);
  }

  @Override
  public void afterJob() throws Exception {
    StartGate.leaveFirstStep();
    current.call(
        () -> {
          ledger.ended(job.getExecutionId(), outcome(job.getBatchStatus()));
          return null;
        });
  }

  /** "Still started" means that nothing went wrong: not every runtime sets the end before this. */
  static JobState outcome(BatchStatus status) {
    return switch (status) {
      case STARTED, STARTING, COMPLETED -> JobState.COMPLETED;
      case STOPPING, STOPPED -> JobState.STOPPED;
      case FAILED, ABANDONED -> JobState.FAILED;
    };
  }
}
