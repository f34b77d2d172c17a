package dev.madoguchi.batch.file.cleanup;

import dev.madoguchi.batch.platform.CurrentRun;
import dev.madoguchi.file.CleaningChunks;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Removes a chunk of unused files. What was used since it was read stays and counts as read; what
 * could not be removed counts as skipped.
 */
@Named("unclaimedFileWriter")
@Dependent
public class UnclaimedFileWriter extends AbstractItemWriter {

  @Inject private CurrentRun run;
  @Inject private CleaningChunks chunks;

  @Override
  public void writeItems(List<Object> items) throws Exception {
    List<Long> ids = items.stream().map(Long.class::cast).toList();
    CleaningChunks.Result result = run.call(() -> chunks.removeUnclaimed(ids, run.moment()));
    run.count(ids.size(), result.removed(), result.failed());
  }
}
