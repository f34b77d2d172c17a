package dev.madoguchi.contract.intake;

import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;

/**
 * Stores the rows of a chunk so that a row which the database refuses (say, because another import
 * stored the same key at this moment) costs only itself. It has no transaction and steps out of the
 * batch runtime's one, which has not used the database yet: each try is a transaction of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportChunks {

  private static final Logger LOG = System.getLogger(ImportChunks.class.getName());

  @Inject private ContractImport contracts;
  @Inject private ImportTrial trial;

  /**
   * Stores the rows at once, or one by one if that fails. Idempotent.
   *
   * @param jobInstanceId instance of the job, the same over restarts
   * @param lines at most 500 rows, in the order of the file
   */
  @RolesAllowed(Roles.SYSTEM)
  public ImportResult store(long jobInstanceId, List<ImportLine> lines) {
    try {
      return contracts.importChunk(jobInstanceId, lines);
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "A chunk could not be stored at once and is stored row by row", e);
      return lines.stream()
          .map(line -> storeAlone(jobInstanceId, line))
          .reduce(ImportResult.NONE, ImportResult::plus);
    }
  }

  private ImportResult storeAlone(long jobInstanceId, ImportLine line) {
    try {
      return contracts.importChunk(jobInstanceId, List.of(line));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Line " + line.line() + " could not be stored", e);
      return contracts.reject(jobInstanceId, line);
    }
  }

  /**
   * Finds out what would become of the rows, and keeps that for the page of the import. Idempotent.
   *
   * @param jobInstanceId instance of the job, the same over restarts
   * @param fileId the file
   * @param lines at most 500 rows, in the order of the file
   * @param claimed key codes of the rows before, by contract number; grows
   */
  @RolesAllowed(Roles.SYSTEM)
  public ImportResult preview(
      long jobInstanceId, long fileId, List<ImportLine> lines, Map<String, String> claimed) {
    if (lines.isEmpty()) {
      return ImportResult.NONE;
    }
    ImportTrial.Found found = tryAll(lines, claimed);
    trial.keep(jobInstanceId, fileId, lines, found);
    return found.result();
  }

  private ImportTrial.Found tryAll(List<ImportLine> lines, Map<String, String> claimed) {
    try {
      return trial.run(lines, claimed);
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "A chunk could not be tried at once and is tried row by row", e);
      return lines.stream()
          .map(line -> tryAlone(line, claimed))
          .reduce(
              new ImportTrial.Found(ImportResult.NONE, List.of(), List.of()),
              ImportTrial.Found::plus);
    }
  }

  private ImportTrial.Found tryAlone(ImportLine line, Map<String, String> claimed) {
    try {
      return trial.run(List.of(line), claimed);
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "Line " + line.line() + " could not be stored", e);
      return new ImportTrial.Found(
          new ImportResult(0, 0, 0, 1),
          List.of(line.problem(ImportColumn.CONTRACT_NUMBER, RejectReason.NOT_STORED)),
          List.of());
    }
  }
}
