package dev.madoguchi.batch.ticket;

import dev.madoguchi.batch.platform.AsOf;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.platform.AsSystem;
import dev.madoguchi.platform.JobLedger;
import dev.madoguchi.ticket.ClosingChunks;
import dev.madoguchi.ticket.StepResult;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Has a chunk of tickets moved on. The door commits them; the numbers are counted in the runtime's
 * transaction, together with the checkpoint. A crash between the two repeats the chunk, which then
 * changes nothing.
 */
@Named("ticketStepWriter")
@Dependent
public class TicketStepWriter extends AbstractItemWriter {

  @Inject
  @BatchProperty(name = AsOf.PARAMETER)
  private String asOf;

  @Inject private JobContext job;
  @Inject private AsSystem asSystem;
  @Inject private ClosingChunks chunks;
  @Inject private CalendarService calendar;
  @Inject private JobLedger ledger;
  @Inject private Clock clock;

  @Override
  public void writeItems(List<Object> items) throws Exception {
    List<Long> ids = items.stream().map(Long.class::cast).toList();
    Instant moment = AsOf.read(asOf, calendar.zone(), clock);
    asSystem.call(
        job.getJobName() + "/" + job.getExecutionId(),
        () -> {
          StepResult result = chunks.advance(ids, moment);
          ledger.count(
              job.getExecutionId(), ids.size(), result.written(), ids.size() - result.written());
          return null;
        });
  }
}
