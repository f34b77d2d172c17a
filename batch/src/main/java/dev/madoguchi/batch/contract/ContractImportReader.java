package dev.madoguchi.batch.contract;

import dev.madoguchi.contract.intake.ContractFileParser;
import dev.madoguchi.contract.intake.ContractImportDesk;
import dev.madoguchi.contract.intake.ImportFile;
import dev.madoguchi.contract.intake.ImportRecord;
import dev.madoguchi.platform.AsSystem;
import dev.madoguchi.platform.JobLedger;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Reads the rows of the stored file. Its checkpoint is the number of rows read; a restart reads
 * over those, so that contract numbers which stand twice are still noticed.
 */
@Named("contractImportReader")
@Dependent
public class ContractImportReader extends AbstractItemReader {

  @Inject
  @BatchProperty(name = ContractImportJob.FILE_ID)
  private String fileId;

  @Inject private JobContext job;
  @Inject private AsSystem asSystem;
  @Inject private ContractImportDesk desk;
  @Inject private JobLedger ledger;

  private ContractFileParser parser;
  private long read;

  @Override
  public void open(Serializable checkpoint) throws Exception {
    ImportFile file = asSystem.call(name(), () -> desk.open(Long.parseLong(fileId)));
    if (checkpoint == null) {
      long rows = file.countRows();
      asSystem.call(
          name(),
          () -> {
            ledger.expect(job.getExecutionId(), rows);
            return null;
          });
    }
    parser = file.newParser();
    long done = checkpoint == null ? 0 : (Long) checkpoint;
    while (read < done && parser.hasNext()) {
      readItem();
    }
  }

  @Override
  public ImportRecord readItem() {
    if (!parser.hasNext()) {
      return null;
    }
    ImportRecord row = parser.next();
    read = row.number();
    return row;
  }

  @Override
  public Serializable checkpointInfo() {
    return read;
  }

  @Override
  public void close() throws Exception {
    if (parser != null) {
      parser.close();
    }
  }

  private String name() {
    return job.getJobName() + "/" + job.getExecutionId();
  }
}
