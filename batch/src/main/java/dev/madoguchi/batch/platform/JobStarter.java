package dev.madoguchi.batch.platform;

import dev.madoguchi.platform.job.JobLedger;
import dev.madoguchi.platform.job.JobState;
import dev.madoguchi.platform.job.StartOfJob;
import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.JobExecutionNotMostRecentException;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobRestartException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Starts jobs so that the ledger knows of them first; called as the system. */
@Dependent
class JobStarter {

  private static final Logger LOG = System.getLogger(JobStarter.class.getName());

  private static final Set<BatchStatus> OVER =
      EnumSet.of(BatchStatus.STOPPED, BatchStatus.FAILED, BatchStatus.COMPLETED);

  @Inject private JobLedger ledger;

  long start(String job, Instant plannedAt, String startedBy, Map<String, String> parameters) {
    return run(
        new StartOfJob(job, plannedAt, startedBy, ServerNode.STARTED, parameters),
        (operator, properties) -> operator.start(job, properties));
  }

  long restart(long executionId, String job, String startedBy, Map<String, String> parameters) {
    try {
      return run(
          new StartOfJob(job, null, startedBy, ServerNode.STARTED, parameters),
          (operator, properties) -> operator.restart(executionId, properties));
    } catch (JobRestartException
        | JobExecutionNotMostRecentException
        | JobExecutionAlreadyCompleteException e) {
      // somebody else was faster, or it is at work after all
      LOG.log(Level.INFO, "Execution " + executionId + " can't be restarted", e);
      throw new JobNotRestartableException(job);
    }
  }

  /**
   * Asks an execution to stop. What ended meanwhile, or was stopped before its first listener ran,
   * gets the end that the runtime knows.
   */
  void stop(long executionId) {
    JobOperator operator = BatchRuntime.getJobOperator();
    try {
      operator.stop(executionId);
      ledger.stopping(executionId);
    } catch (JobExecutionNotRunningException e) {
      BatchStatus end = operator.getJobExecution(executionId).getBatchStatus();
      ledger.settle(executionId, JobRunListener.outcome(end));
    }
  }

  void abandon(long executionId) {
    JobOperator operator = BatchRuntime.getJobOperator();
    if (OVER.contains(operator.getJobExecution(executionId).getBatchStatus())) {
      operator.abandon(executionId);
    }
    // what a crash left as started can't be abandoned in the runtime; the ledger alone decides what
    // may be restarted
    ledger.ended(executionId, JobState.ABANDONED);
  }

  private long run(StartOfJob start, Launch launch) {
    long run = ledger.open(start);
    Properties properties = new Properties();
    properties.putAll(start.parameters());
    properties.setProperty(JobRunListener.RUN, String.valueOf(run));
    JobOperator operator = BatchRuntime.getJobOperator();
    long execution;
    boolean entered = StartGate.enterStart();
    try {
      execution = launch.apply(operator, properties);
    } catch (RuntimeException e) {
      ledger.failedToStart(run);
      throw e;
    } finally {
      StartGate.leaveStart(entered);
    }
    ledger.started(run, execution, operator.getJobInstance(execution).getInstanceId());
    return execution;
  }

  private interface Launch {
    long apply(JobOperator operator, Properties properties);
  }
}
