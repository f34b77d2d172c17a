package dev.madoguchi.file;

import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.platform.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stored files for the components that use them; not for pages. */
@Stateless
public class FileStore {

  @Inject private FileRepository repository;
  @Inject private FileStorage storage;
  @Inject private CurrentUser currentUser;
  @Inject private Clock clock;

  /**
   * Takes files that the current user has sent into use; in the caller's transaction.
   *
   * @param ids the files, in the order wanted; none is allowed
   * @param context what they are for, as {@code ticket:42}
   * @return the files in the same order
   * @throws AttachedFileGoneException if one is not there, is somebody else's or is in use already
   */
  @PermitAll
  public List<StoredFile> claim(List<Long> ids, String context) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, StoredFile> found =
        findUnclaimed(ids).stream()
            .collect(Collectors.toMap(StoredFile::getId, Function.identity()));
    Instant now = clock.instant();
    return ids.stream()
        .distinct()
        .map(
            id -> {
              StoredFile file = found.get(id);
              if (file == null) {
                throw new AttachedFileGoneException();
              }
              file.claim(context, now);
              return file;
            })
        .toList();
  }

  /**
   * A file that the current user has sent and that is not in use yet.
   *
   * @throws AttachedFileGoneException if it is not there, is somebody else's or is in use already
   */
  @PermitAll
  public StoredFile getUnclaimed(long id) {
    return findUnclaimed(List.of(id)).stream()
        .findFirst()
        .orElseThrow(AttachedFileGoneException::new);
  }

  private List<StoredFile> findUnclaimed(List<Long> ids) {
    OptionalLong owner = currentUser.findAccountId();
    return owner.isEmpty() ? List.of() : repository.findUnclaimedOf(owner.getAsLong(), ids);
  }

  /**
   * A file by its id; whether the caller may read it is the caller's business.
   *
   * @throws NotFoundException if there is none
   */
  @PermitAll
  public StoredFile get(long id) {
    return repository.findById(id).orElseThrow(() -> new NotFoundException("file", id));
  }

  /**
   * Where the bytes lie.
   *
   * @throws FileGoneException if they are not there
   */
  @PermitAll
  public Path path(StoredFile file) {
    Path path = FileStorage.path(file.getStoragePath());
    if (!Files.isRegularFile(path)) {
      throw new FileGoneException(file.getName());
    }
    return path;
  }

  /**
   * What a download servlet needs.
   *
   * @throws FileGoneException if the bytes are not there
   */
  @PermitAll
  public FileDownload download(StoredFile file) {
    return new FileDownload(
        file.getName(),
        file.getSize(),
        file.getContentType(),
        file.getSha256(),
        path(file),
        file.getCreatedAt());
  }

  /**
   * Stores a finished upload of the current user and moves it to its place; for {@link
   * FileService}, which has looked at it. When the transaction fails the upload is where it was.
   *
   * @param size bytes
   * @param sha256 of its bytes, in hexadecimal digits
   * @throws FileGoneException if it was accepted already
   */
  @PermitAll
  public StoredFile storeUpload(AcceptUpload upload, long size, String sha256) {
    Path file = upload.file().toAbsolutePath().normalize();
    StoredFile stored =
        new StoredFile(
            currentUser.accountId(),
            FileName.of(upload.name()),
            upload.contentType(),
            size,
            sha256,
            clock.instant());
    stored.cameFrom(FileStorage.incomingName(file));
    repository.add(stored);
    storage.moveIn(file, stored.getStoragePath());
    return stored;
  }

  /**
   * Stores a file that the portal made itself; in the caller's transaction. It is in use from the
   * beginning.
   *
   * @param name name to show
   * @param contentType kind
   * @param context what it is for
   * @param content writes the bytes
   */
  @PermitAll
  public StoredFile storeGenerated(
      String name, String contentType, String context, Content content) {
    MessageDigest digest = FileDigest.sha256();
    Path temporary = null;
    try {
      temporary =
          Files.createTempFile(
              Files.createDirectories(FileStorage.incoming().resolve("made")), "file", "");
      try (OutputStream out =
          new DigestOutputStream(
              new BufferedOutputStream(Files.newOutputStream(temporary)), digest)) {
        content.writeTo(out);
      }
      Instant now = clock.instant();
      StoredFile file =
          new StoredFile(
              null,
              FileName.of(name),
              contentType,
              Files.size(temporary),
              FileDigest.hex(digest),
              now);
      file.claim(context, now);
      repository.add(file);
      storage.moveIn(temporary, file.getStoragePath());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the bytes of a file that the portal makes itself. */
  @FunctionalInterface
  public interface Content {

    /** Writes them; the stream is closed afterwards. */
    void writeTo(OutputStream out) throws IOException;
  }
}
