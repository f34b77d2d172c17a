package dev.madoguchi.batch.platform;

import dev.madoguchi.platform.job.JobLedger;
import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Keeps why a step failed, for the console. */
@Named("stepRunListener")
@Dependent
public class StepRunListener extends AbstractStepListener {

  @Inject private JobContext job;
  @Inject private StepContext step;
  @Inject private CurrentRun current;
  @Inject private JobLedger ledger;

  @Override
  public void beforeStep() {
    StartGate.leaveFirstStep();
  }

  @Override
  public void afterStep() throws Exception {
    Exception failure = step.getException();
    if (failure != null) {
      current.call(
          () -> {
            ledger.explain(job.getExecutionId(), step.getStepName() + ": " + rootOf(failure));
            return null;
          });
    }
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
