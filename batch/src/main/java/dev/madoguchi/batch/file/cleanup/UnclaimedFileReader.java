package dev.madoguchi.batch.file.cleanup;

import dev.madoguchi.batch.platform.CurrentRun;
import dev.madoguchi.file.FileCleaning;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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

  @Inject private CurrentRun run;
  @Inject private FileCleaning cleaning;

  private final Deque<Long> ahead = new ArrayDeque<>();
  private Instant moment;
  private long lastId;

  @Override
  public void open(Serializable checkpoint) throws Exception {
    moment = run.moment();
    lastId = checkpoint instanceof Long id ? id : 0;
    if (checkpoint == null) {
      run.expect(run.call(() -> cleaning.countUnclaimed(moment)));
    }
  }

  @Override
  public Object readItem() throws Exception {
    if (ahead.isEmpty()) {
      ahead.addAll(run.call(() -> cleaning.findUnclaimed(moment, lastId, AHEAD)));
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
