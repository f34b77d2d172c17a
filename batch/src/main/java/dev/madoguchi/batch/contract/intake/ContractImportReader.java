package dev.madoguchi.batch.contract.intake;

import dev.madoguchi.batch.platform.CurrentRun;
import dev.madoguchi.contract.intake.ContractFileParser;
import dev.madoguchi.contract.intake.ContractImportDesk;
import dev.madoguchi.contract.intake.ImportFile;
import dev.madoguchi.contract.intake.ImportRecord;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
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

  @Inject private CurrentRun run;
  @Inject private ContractImportDesk desk;

  private ContractFileParser parser;
  private long read;

  @Override
  public void open(Serializable checkpoint) throws Exception {
    ImportFile file = run.call(() -> desk.open(Long.parseLong(fileId)));
    if (checkpoint == null) {
      run.expect(file.countRows());
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
}
