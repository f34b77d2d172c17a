package dev.madoguchi.batch.contract.intake;

import dev.madoguchi.batch.platform.CurrentRun;
import dev.madoguchi.contract.intake.ImportChunks;
import dev.madoguchi.contract.intake.ImportLine;
import dev.madoguchi.contract.intake.ImportResult;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands a chunk to the contracts. Its rows are committed by the door; the numbers are counted in
 * the runtime's transaction, together with the checkpoint. A crash between the two repeats the
 * chunk, which then changes nothing.
 *
 * <p>A trial run tells what would change and keeps no row; it remembers which keys its rows claim,
 * from the beginning or since its restart.
 */
@Named("contractImportWriter")
@Dependent
public class ContractImportWriter extends AbstractItemWriter {

  @Inject
  @BatchProperty(name = ContractImportJob.FILE_ID)
  private String fileId;

  @Inject
  @BatchProperty(name = ContractImportJob.TRIAL)
  private String trial;

  @Inject private CurrentRun run;
  @Inject private ImportChunks chunks;

  private final Map<String, String> claimed = new HashMap<>();

  @Override
  public void writeItems(List<Object> items) throws Exception {
    List<ImportLine> lines = items.stream().map(ImportLine.class::cast).toList();
    ImportResult result = run.call(() -> write(lines));
    run.count(lines.size(), result.written(), result.rejected());
  }

  private ImportResult write(List<ImportLine> lines) {
    return Boolean.parseBoolean(trial)
        ? chunks.preview(run.instanceId(), Long.parseLong(fileId), lines, claimed)
        : chunks.store(run.instanceId(), lines);
  }
}
