package dev.madoguchi.batch.ticket.autoclose;

import dev.madoguchi.batch.platform.CurrentRun;
import dev.madoguchi.ticket.TicketClosing;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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

  @Inject private CurrentRun run;
  @Inject private TicketClosing closing;

  private final Deque<Long> ahead = new ArrayDeque<>();
  private Instant moment;
  private long lastId;

  @Override
  public void open(Serializable checkpoint) throws Exception {
    moment = run.moment();
    lastId = checkpoint instanceof Long id ? id : 0;
    if (checkpoint == null) {
      run.expect(run.call(() -> closing.countDue(moment)));
    }
  }

  @Override
  public Long readItem() throws Exception {
    if (ahead.isEmpty()) {
      ahead.addAll(run.call(() -> closing.findDue(moment, lastId, AHEAD)));
    }
    Long next = ahead.poll();
    lastId = next == null ? lastId : next;
    return next;
  }

  @Override
  public Serializable checkpointInfo() {
    return lastId;
  }
}
