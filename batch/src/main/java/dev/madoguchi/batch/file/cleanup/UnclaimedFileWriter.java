package dev.madoguchi.batch.file.cleanup;

import dev.madoguchi.batch.platform.CurrentRun;
import dev.madoguchi.file.FileCleaning;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Removes a chunk of unused files; what was used since it was read is passed over. */
@Named("unclaimedFileWriter")
@Dependent
public class UnclaimedFileWriter extends AbstractItemWriter {

  @Inject private CurrentRun run;
  @Inject private FileCleaning cleaning;

  @Override
  public void writeItems(List<Object> items) throws Exception {
    List<Long> ids = items.stream().map(Long.class::cast).toList();
    int removed = run.call(() -> cleaning.removeUnclaimed(ids, run.moment()));
    run.count(ids.size(), removed, ids.size() - removed);
  }
}
