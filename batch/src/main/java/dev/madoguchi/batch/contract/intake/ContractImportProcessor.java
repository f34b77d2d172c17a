package dev.madoguchi.batch.contract.intake;

import dev.madoguchi.contract.intake.ImportLine;
import dev.madoguchi.contract.intake.ImportRecord;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Understands a row; wrong rows pass, because the writer reports them. */
@Named("contractImportProcessor")
@Dependent
public class ContractImportProcessor implements ItemProcessor {

  @Override
  public ImportLine processItem(Object row) {
    return ImportLine.of((ImportRecord) row);
  }
}
