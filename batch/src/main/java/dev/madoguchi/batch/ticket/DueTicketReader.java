package dev.madoguchi.batch.ticket;

import dev.madoguchi.batch.platform.AsOf;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.platform.AsSystem;
import dev.madoguchi.platform.JobLedger;
import dev.madoguchi.ticket.TicketClosing;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads the ids of tickets at which the job has to look, in ascending order; the checkpoint is the
 * last id.
 */
@Named("dueTicketReader")
@Dependent
public class DueTicketReader extends AbstractItemReader {

  private static final int AHEAD = 500;

  @Inject
  @BatchProperty(name = AsOf.PARAMETER)
  private String asOf;

  @Inject private JobContext job;
  @Inject private AsSystem asSystem;
  @Inject private TicketClosing closing;
  @Inject private CalendarService calendar;
  @Inject private JobLedger ledger;
  @Inject private Clock clock;

  private final Deque<Long> ahead = new ArrayDeque<>();
  private Instant moment;
  private long lastId;

  @Override
  public void open(Serializable checkpoint) throws Exception {
    moment = AsOf.read(asOf, calendar.zone(), clock);
    lastId = checkpoint instanceof Long id ? id : 0;
    if (checkpoint == null) {
      asSystem.call(
          name(),
          () -> {
            ledger.expect(job.getExecutionId(), closing.countDue(moment));
            return null;
          });
    }
  }

  @Override
  public Long readItem() throws Exception {
    if (ahead.isEmpty()) {
      ahead.addAll(asSystem.call(name(), () -> closing.findDue(moment, lastId, AHEAD)));
    }
    Long next = ahead.poll();
    lastId = next == null ? lastId : next;
    return next;
  }

  @Override
  public Serializable checkpointInfo() {
    return lastId;
  }

  private String name() {
    return job.getJobName() + "/" + job.getExecutionId();
  }
}
