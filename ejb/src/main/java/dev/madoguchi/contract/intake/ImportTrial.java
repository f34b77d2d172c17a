package dev.madoguchi.contract.intake;

import dev.madoguchi.platform.Roles;
import dev.madoguchi.platform.job.JobReject;
import dev.madoguchi.platform.job.JobRejects;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Does what an import would do and takes it back (CON-03): the database itself says what it would
 * refuse.
 */
@Stateless
public class ImportTrial {

  @Resource private SessionContext session;
  @Inject private ImportWork work;
  @Inject private PreviewRepository previews;
  @Inject private JobRejects rejects;

  /**
   * What would become of some rows.
   *
   * @param result the numbers
   * @param rejects what is wrong with rows
   * @param lines what would change
   */
  public record Found(ImportResult result, List<JobReject> rejects, List<PreviewLine> lines) {

    Found plus(Found other) {
      return new Found(
          result.plus(other.result),
          Stream.concat(rejects.stream(), other.rejects.stream()).toList(),
          Stream.concat(lines.stream(), other.lines.stream()).toList());
    }
  }

  /**
   * Tries the rows; the transaction is always rolled back.
   *
   * @param claimed see {@link ImportWork#store}
   */
  @RolesAllowed(Roles.SYSTEM)
  public Found run(List<ImportLine> lines, Map<String, String> claimed) {
    ImportWork.Outcome outcome = work.store(lines, claimed);
    session.setRollbackOnly();
    return new Found(
        outcome.result(),
        outcome.rejects(),
        outcome.taken().stream().flatMap(ImportTrial::lines).toList());
  }

  private static Stream<PreviewLine> lines(TakenRow row) {
    return row.result().created() > 0
        ? Stream.of(new PreviewLine(row.line(), row.number(), null, null, null))
        : row.changes().stream()
            .map(
                change ->
                    new PreviewLine(
                        row.line(), row.number(), change.field(), change.before(), change.after()));
  }

  /**
   * Keeps what was found of these rows, in place of what an earlier try found. Idempotent.
   *
   * @param jobInstanceId instance of the job, the same over restarts
   * @param lines the rows, in the order of the file
   */
  @RolesAllowed(Roles.SYSTEM)
  public void keep(long jobInstanceId, long fileId, List<ImportLine> lines, Found found) {
    long first = lines.get(0).line();
    long last = lines.get(lines.size() - 1).line();
    rejects.replace(jobInstanceId, first, last, found.rejects());
    previews.remove(fileId, first, last);
    previews.add(fileId, found.lines());
  }
}
