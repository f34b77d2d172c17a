package dev.madoguchi.file;

import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;

/**
 * Removes a chunk of unused files so that one which can't be removed now (say, because a form
 * claims it at this moment) costs only itself. It has no transaction and steps out of the batch
 * runtime's one, which has only read ids so far: each try is a transaction of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CleaningChunks {

  private static final Logger LOG = System.getLogger(CleaningChunks.class.getName());

  @Inject private FileCleaning cleaning;

  /**
   * What became of a chunk.
   *
   * @param removed files that are gone
   * @param failed files that could not be removed and are looked at again by the next run
   */
  public record Result(int removed, int failed) {

    Result plus(Result other) {
      return new Result(removed + other.removed, failed + other.failed);
    }
  }

  /**
   * Removes those of the files that are still unused at once, or one by one if that fails.
   * Idempotent.
   *
   * @param asOf the moment that stands for now
   */
  @RolesAllowed(Roles.SYSTEM)
  public Result removeUnclaimed(List<Long> ids, Instant asOf) {
    try {
      return new Result(cleaning.removeUnclaimed(ids, asOf), 0);
    } catch (RuntimeException e) {
      LOG.log(
          Level.INFO, "A chunk of files could not be removed at once and is tried one by one", e);
      return ids.stream().map(id -> removeAlone(id, asOf)).reduce(new Result(0, 0), Result::plus);
    }
  }

  private Result removeAlone(long id, Instant asOf) {
    try {
      return new Result(cleaning.removeUnclaimed(List.of(id), asOf), 0);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "File with id " + id + " could not be removed; the next run tries", e);
      return new Result(0, 1);
    }
  }
}
