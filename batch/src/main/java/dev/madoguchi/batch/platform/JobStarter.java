package dev.madoguchi.batch.platform;

import dev.madoguchi.platform.JobLedger;
import dev.madoguchi.platform.JobState;
import dev.madoguchi.platform.StartOfJob;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;

/** Starts jobs so that the ledger knows of them first; called as the system. */
@Dependent
class JobStarter {

  @Inject private JobLedger ledger;

  long start(String job, Instant plannedAt, String startedBy, Map<String, String> parameters) {
    return run(
        new StartOfJob(job, plannedAt, startedBy, ServerNode.STARTED, parameters),
        (operator, properties) -> operator.start(job, properties));
  }

  long restart(long executionId, String job, String startedBy, Map<String, String> parameters) {
    return run(
        new StartOfJob(job, null, startedBy, ServerNode.STARTED, parameters),
        (operator, properties) -> operator.restart(executionId, properties));
  }

  void abandon(long executionId) {
    JobOperator operator = BatchRuntime.getJobOperator();
    if (operator.getJobExecution(executionId).getBatchStatus() != BatchStatus.STARTED) {
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
    try {
      execution = launch.apply(operator, properties);
    } catch (RuntimeException e) {
      ledger.failedToStart(run);
      throw e;
    }
    ledger.started(run, execution, operator.getJobInstance(execution).getInstanceId());
    return execution;
  }

  private interface Launch {
    long apply(JobOperator operator, Properties properties);
  }
}
