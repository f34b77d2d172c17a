package dev.madoguchi.batch.contract;

import dev.madoguchi.contract.intake.ImportChunks;
import dev.madoguchi.contract.intake.ImportLine;
import dev.madoguchi.contract.intake.ImportResult;
import dev.madoguchi.platform.AsSystem;
import dev.madoguchi.platform.JobLedger;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
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

  @Inject private JobContext job;
  @Inject private AsSystem asSystem;
  @Inject private ImportChunks chunks;
  @Inject private JobLedger ledger;

  @Override
  public void writeItems(List<Object> items) throws Exception {
    List<ImportLine> lines = items.stream().map(ImportLine.class::cast).toList();
    asSystem.call(
        job.getJobName() + "/" + job.getExecutionId(),
        () -> {
          ImportResult result = chunks.store(job.getInstanceId(), lines);
          ledger.count(job.getExecutionId(), lines.size(), result.written(), result.rejected());
          return null;
        });
  }
}
