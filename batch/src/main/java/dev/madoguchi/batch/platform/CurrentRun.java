package dev.madoguchi.batch.platform;

import dev.madoguchi.platform.AsSystem;
import dev.madoguchi.platform.job.JobLedger;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The execution to which an artifact belongs. Doors are called through it, as the system and under
 * the execution's name; the numbers that it is told stand in the ledger.
 */
@Dependent
public class CurrentRun {

  @Inject private JobContext job;
  @Inject private AsSystem asSystem;
  @Inject private JobLedger ledger;
  @Inject private AsOf asOf;
  @Inject private JobStarter starter;

  /** Calls doors as {@code system:<job>/<execution>}. */
  public <T> T call(Callable<T> work) throws Exception {
    return asSystem.call(job.getJobName() + "/" + job.getExecutionId(), work);
  }

  /** Starts another job in the name of this execution; gives its execution. */
  public long start(String name, Map<String, String> parameters) throws Exception {
    String actor = "system:" + job.getJobName() + "/" + job.getExecutionId();
    return call(() -> starter.start(name, null, actor, parameters));
  }

  /** The moment that the job takes for now: its property {@code asOf}, or the present. */
  public Instant moment() {
    return asOf.read(job.getProperties().getProperty(AsOf.PARAMETER));
  }

  /** The instance, which is the same over restarts; rejects are kept under it. */
  public long instanceId() {
    return job.getInstanceId();
  }

  /** Says how many items there are to do. */
  public void expect(long items) throws Exception {
    call(
        () -> {
          ledger.expect(job.getExecutionId(), items);
          return null;
        });
  }

  /** Adds to the numbers, in the runtime's transaction, together with the checkpoint. */
  public void count(long read, long written, long skipped) throws Exception {
    call(
        () -> {
          ledger.count(job.getExecutionId(), read, written, skipped);
          return null;
        });
  }

  /** Counts work that was found and done at once. */
  public void countFound(long items) throws Exception {
    call(
        () -> {
          ledger.countFound(job.getExecutionId(), items);
          return null;
        });
  }
}
