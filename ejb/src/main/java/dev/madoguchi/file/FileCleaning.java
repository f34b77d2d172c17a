package dev.madoguchi.file;

import dev.madoguchi.platform.Roles;
import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Removes what nobody needs any more (TIC-04): files that no form used, uploads that were never
 * finished, and bytes without a record, which a server leaves that dies between the rename and the
 * commit. For the job {@code file-cleanup}; every call may be repeated.
 */
@Stateless
public class FileCleaning {

  @Inject private FileRepository repository;
  @Inject private FileStorage storage;
  @Inject private Settings settings;

  /** How many files no form has used in time. */
  @RolesAllowed(Roles.SYSTEM)
  public long countUnclaimed(Instant asOf) {
    return repository.countUnclaimed(deadline(asOf));
  }

  /**
   * Ids of files that no form has used in time, in ascending order.
   *
   * @param asOf the moment to judge by
   * @param afterId only ids above this one
   * @param limit how many at most
   */
  @RolesAllowed(Roles.SYSTEM)
  public List<Long> findUnclaimed(Instant asOf, long afterId, int limit) {
    return repository.findUnclaimed(deadline(asOf), afterId, limit);
  }

  /**
   * Removes those of the files that are still unused, in one transaction; see {@link
   * CleaningChunks}.
   *
   * @return how many were removed
   */
  @RolesAllowed(Roles.SYSTEM)
  public int removeUnclaimed(List<Long> ids, Instant asOf) {
    if (ids.isEmpty()) {
      return 0;
    }
    List<StoredFile> files = repository.findUnclaimed(ids, deadline(asOf));
    for (StoredFile file : files) {
      repository.remove(file);
      storage.removeAfterCommit(file.getStoragePath());
    }
    repository.flush();
    return files.size();
  }

  /**
   * Removes uploads to which nothing was added in time.
   *
   * @return how many were removed
   */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int removeExpiredUploads(Instant asOf) {
    return DiskSweep.removeOlder(FileStorage.incoming(), deadline(asOf));
  }

  /**
   * Days in UTC, in ascending order, of which there is a folder of stored files.
   *
   * @param last no later days
   */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<LocalDate> findDays(LocalDate last) {
    return DiskSweep.days(FileStorage.path("files")).stream()
        .filter(day -> !day.isAfter(last))
        .toList();
  }

  /**
   * Removes bytes without a record from the folder of one day, if a younger file has a record:
   * otherwise the database may be older than the files, or not theirs, and they are left alone.
   *
   * @param day day in UTC, at least two days before today, so that no request is still at work on
   *     it
   * @return how many were removed
   */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int removeStrays(LocalDate day) {
    Path folder =
        FileStorage.path(
            "files/%04d/%02d/%02d"
                .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    List<Long> ids = DiskSweep.numbers(folder);
    Set<Long> known = new HashSet<>(repository.findExisting(ids));
    if (known.size() == ids.size()) {
      return 0;
    }
    long highest = repository.highestId();
    return DiskSweep.remove(
        folder, ids.stream().filter(id -> id < highest && !known.contains(id)).toList());
  }

  private Instant deadline(Instant asOf) {
    return asOf.minus(Duration.ofHours(settings.get(FileSettings.UNCLAIMED_HOURS)));
  }
}
