package dev.madoguchi.batch.file.cleanup;

import dev.madoguchi.batch.platform.AsOf;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.file.FileCleaning;
import dev.madoguchi.platform.AsSystem;
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
 * Reads the ids of files that no form has used in time, in ascending order; the checkpoint is the
 * last id.
 */
@Named("unclaimedFileReader")
@Dependent
public class UnclaimedFileReader extends AbstractItemReader {

  private static final int AHEAD = 100;

  @Inject
  @BatchProperty(name = "asOf")
  private String asOf;

  @Inject private JobContext job;
  @Inject private AsSystem asSystem;
  @Inject private FileCleaning cleaning;
  @Inject private CalendarService calendar;
  @Inject private Clock clock;

  private final Deque<Long> ahead = new ArrayDeque<>();
  private Instant moment;
  private long lastId;

  @Override
  public void open(Serializable checkpoint) {
    moment = AsOf.read(asOf, calendar.zone(), clock);
    lastId = checkpoint instanceof Long id ? id : 0;
  }

  @Override
  public Object readItem() throws Exception {
    if (ahead.isEmpty()) {
      ahead.addAll(
          asSystem.call(
              job.getJobName() + "/" + job.getExecutionId(),
              () -> cleaning.findUnclaimed(moment, lastId, AHEAD)));
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
