package dev.madoguchi.contract.intake;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.platform.job.JobReject;
import dev.madoguchi.platform.job.JobRejects;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;

/** The job's door to the contracts: stores rows of the core system's file (CON-03). */
@Stateless
public class ContractImport {

  @Inject private ImportWork work;
  @Inject private JobRejects rejects;
  @Inject private AuditWriter audit;

  /**
   * Creates or updates the contracts of these rows in one transaction: queries for groups of rows,
   * then batches of statements. Rows with problems are reported as rejects of the job, with all
   * that is wrong; rows that say what is stored already write nothing. Nothing is ever deleted.
   * Idempotent.
   *
   * @param jobInstanceId instance of the job, the same over restarts
   * @param lines at most 500 rows, in the order of the file, each contract number once
   */
  @RolesAllowed(Roles.SYSTEM)
  public ImportResult importChunk(long jobInstanceId, List<ImportLine> lines) {
    if (lines.isEmpty()) {
      return ImportResult.NONE;
    }
    ImportWork.Outcome outcome = work.store(lines, new HashMap<>());
    ImportResult result = outcome.result();
    rejects.replace(
        jobInstanceId, lines.get(0).line(), lines.get(lines.size() - 1).line(), outcome.rejects());
    if (result.written() > 0) {
      audit.write("contract.imported", "job-instance:" + jobInstanceId, describe(lines, result));
    }
    return result;
  }

  /**
   * Reports a row that looks right but could not be stored.
   *
   * @param jobInstanceId instance of the job, the same over restarts
   */
  @RolesAllowed(Roles.SYSTEM)
  public ImportResult reject(long jobInstanceId, ImportLine line) {
    JobReject reject = line.problem(ImportColumn.CONTRACT_NUMBER, RejectReason.NOT_STORED);
    rejects.replace(jobInstanceId, line.line(), line.line(), List.of(reject));
    return new ImportResult(0, 0, 0, 1);
  }

  private static String describe(List<ImportLine> lines, ImportResult result) {
    return "lines %d-%d: %d created, %d changed, %d unchanged, %d rejected"
        .formatted(
            lines.get(0).line(),
            lines.get(lines.size() - 1).line(),
            result.created(),
            result.changed(),
            result.unchanged(),
            result.rejected());
  }
}
