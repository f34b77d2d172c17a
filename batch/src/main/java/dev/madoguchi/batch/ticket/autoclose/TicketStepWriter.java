package dev.madoguchi.batch.ticket.autoclose;

import dev.madoguchi.batch.platform.CurrentRun;
import dev.madoguchi.ticket.ClosingChunks;
import dev.madoguchi.ticket.StepResult;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Has a chunk of tickets moved on. The door commits them; the numbers are counted in the runtime's
 * transaction, together with the checkpoint. A crash between the two repeats the chunk, which then
 * changes nothing. A ticket for which nothing was due any more counts as read only; one that could
 * not be moved on counts as skipped.
 */
@Named("ticketStepWriter")
@Dependent
public class TicketStepWriter extends AbstractItemWriter {

  @Inject private CurrentRun run;
  @Inject private ClosingChunks chunks;

  @Override
  public void writeItems(List<Object> items) throws Exception {
    List<Long> ids = items.stream().map(Long.class::cast).toList();
    StepResult result = run.call(() -> chunks.advance(ids, run.moment()));
    run.count(ids.size(), result.written(), result.failed());
  }
}
