package dev.madoguchi.file;

import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Files that people send before a form uses them (TIC-04). A file belongs to the account that sent
 * it; to everybody else it does not exist.
 */
@Stateless
public class FileService {

  @Inject private FileRepository repository;
  @Inject private FileStorage storage;
  @Inject private FileStore store;
  @Inject private Settings settings;
  @Inject private CurrentUser currentUser;

  /** Where uploads are collected, on the file system of the stored files. */
  @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OFFICE, Roles.ADMIN})
  public Path incomingDirectory() {
    return FileStorage.incoming();
  }

  /** What may be sent at the moment. */
  @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OFFICE, Roles.ADMIN})
  public FileLimits getLimits() {
    return new FileLimits(
        settings.get(FileSettings.MAX_SIZE_MB) * 1024L * 1024L,
        settings.get(FileSettings.FORBIDDEN),
        Duration.ofHours(settings.get(FileSettings.UNCLAIMED_HOURS)));
  }

  /**
   * Says before the first byte is sent whether a file would be taken.
   *
   * @param name name as the browser sent it
   * @param size bytes
   * @throws dev.madoguchi.platform.BusinessException if it would not
   */
  @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OFFICE, Roles.ADMIN})
  public void check(String name, long size) {
    FileAdmission.check(
        FileName.of(name),
        size,
        settings.get(FileSettings.MAX_SIZE_MB),
        settings.get(FileSettings.FORBIDDEN));
  }

  /**
   * Takes a finished upload over: checks it, computes its SHA-256 and moves it to its place. When
   * this fails the upload is where it was. It takes some seconds per gigabyte; no database
   * connection is held meanwhile.
   *
   * @throws FileGoneException if the upload is not there, or was accepted already: see {@link
   *     #findAccepted}
   * @throws dev.madoguchi.platform.BusinessException if the file is not allowed
   */
  @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OFFICE, Roles.ADMIN})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public StoredFileView accept(@Valid AcceptUpload command) {
    FileName name = FileName.of(command.name());
    Path file = command.file().toAbsolutePath().normalize();
    if (!file.startsWith(FileStorage.incoming())
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileGoneException(name.text());
    }
    try {
      long size = Files.size(file);
      check(name.text(), size);
      return StoredFileView.of(store.storeUpload(command, size, FileDigest.sha256(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The caller's stored file that came from this upload, for a client that missed the answer. */
  @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OFFICE, Roles.ADMIN})
  public Optional<StoredFileView> findAccepted(Path file) {
    Path normal = file.toAbsolutePath().normalize();
    return normal.startsWith(FileStorage.incoming())
        ? repository
            .findByIncoming(FileStorage.incomingName(normal), currentUser.accountId())
            .map(StoredFileView::of)
        : Optional.empty();
  }

  /**
   * Removes a file that the caller has sent and no form has used.
   *
   * @throws NotFoundException if there is no such file of the caller
   */
  @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OFFICE, Roles.ADMIN})
  public void discard(long id) {
    StoredFile file =
        repository.findUnclaimedOf(currentUser.accountId(), List.of(id)).stream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("file", id));
    repository.remove(file);
    storage.removeAfterCommit(file.getStoragePath());
  }
}
