package dev.madoguchi.batch.contract.expiry;

import dev.madoguchi.batch.platform.CurrentRun;
import dev.madoguchi.contract.expiry.ContractExpiry;
import dev.madoguchi.contract.expiry.DueRecipient;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads who is to be told. There is no checkpoint: what was told is not due any more, so a restart
 * finds the rest.
 */
@Named("dueRecipientReader")
@Dependent
public class DueRecipientReader extends AbstractItemReader {

  @Inject private CurrentRun run;
  @Inject private ContractExpiry expiry;

  private final Deque<DueRecipient> due = new ArrayDeque<>();

  @Override
  public void open(Serializable checkpoint) throws Exception {
    due.addAll(run.call(() -> expiry.findDue(run.moment())));
    if (checkpoint == null) {
      run.expect(due.size());
    }
  }

  @Override
  public DueRecipient readItem() {
    return due.poll();
  }

  /** Tells a restart that the number of items is known already. */
  @Override
  public Serializable checkpointInfo() {
    return Boolean.TRUE;
  }
}
