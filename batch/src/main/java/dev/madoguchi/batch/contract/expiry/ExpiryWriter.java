package dev.madoguchi.batch.contract.expiry;

import dev.madoguchi.batch.platform.CurrentRun;
import dev.madoguchi.contract.expiry.DueRecipient;
import dev.madoguchi.contract.expiry.ExpiryChunks;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Has a chunk of recipients told. The door commits it; the numbers are counted in the runtime's
 * transaction. A crash between the two leaves numbers that are too small, and tells nobody twice.
 */
@Named("expiryWriter")
@Dependent
public class ExpiryWriter extends AbstractItemWriter {

  @Inject private CurrentRun run;
  @Inject private ExpiryChunks chunks;

  @Override
  public void writeItems(List<Object> items) throws Exception {
    List<DueRecipient> recipients = items.stream().map(DueRecipient.class::cast).toList();
    int failed = run.call(() -> chunks.tell(recipients, run.moment()));
    run.count(recipients.size(), recipients.size() - failed, failed);
  }
}
