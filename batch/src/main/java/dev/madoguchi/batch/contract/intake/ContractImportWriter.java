package dev.madoguchi.batch.contract.intake;

import dev.madoguchi.batch.platform.CurrentRun;
import dev.madoguchi.contract.intake.ImportChunks;
import dev.madoguchi.contract.intake.ImportLine;
import dev.madoguchi.contract.intake.ImportResult;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Hands a chunk to the contracts. Its rows are committed by the door; the numbers are counted in
 * the runtime's transaction, together with the checkpoint. A crash between the two repeats the
 * chunk, which then changes nothing.
 */
@Named("contractImportWriter")
@Dependent
public class ContractImportWriter extends AbstractItemWriter {

  @Inject private CurrentRun run;
  @Inject private ImportChunks chunks;

  @Override
  public void writeItems(List<Object> items) throws Exception {
    List<ImportLine> lines = items.stream().map(ImportLine.class::cast).toList();
    ImportResult result = run.call(() -> chunks.store(run.instanceId(), lines));
    run.count(lines.size(), result.written(), result.rejected());
  }
}
