package dev.madoguchi.contract.intake;

import dev.madoguchi.contract.ContractSettings;
import dev.madoguchi.file.FileStore;
import dev.madoguchi.file.StoredFile;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes uploaded contract files before their import starts, and hands them to the job (CON-03).
 * Looking through a file may take a minute: nothing does it in a transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContractImportDesk {

  /** Id of the upload on the page. */
  static final String FIELD = "fileIds";

  private static final String CONTEXT = "contract-import";
  private static final long MEGABYTE = 1024L * 1024L;

  @Inject private FileStore files;
  @Inject private PreviewRepository previews;
  @Inject private Settings settings;

  /**
   * Takes a file that the caller uploaded: it belongs to the imports from now on. A file that can't
   * be imported is refused and stays the caller's.
   *
   * @throws ImportFileTooLargeException if it is larger than the setting allows
   * @throws NotACsvFileException if it is no text
   * @throws EncodingUnknownException if it is encoded neither in UTF-8 nor in Windows-31J
   * @throws MissingColumnsException if the header lacks required columns
   * @throws DoubledColumnsException if the header names a column twice
   * @throws EmptyImportFileException if there is no row
   * @throws UnendedRowException if a row does not end
   * @throws dev.madoguchi.file.AttachedFileGoneException if it is not the caller's
   */
  @RolesAllowed(Roles.OFFICE)
  public AcceptedFile accept(long fileId) {
    StoredFile file = files.getUnclaimed(fileId);
    AcceptedFile accepted = look(fileId, file.getName(), files.path(file));
    files.claim(List.of(fileId), CONTEXT);
    return accepted;
  }

  /**
   * Takes a file that lies in the drop folder: a copy of it belongs to the imports from now on.
   *
   * @param path where it lies
   * @throws dev.madoguchi.platform.BusinessException as {@link #accept}
   */
  @RolesAllowed(Roles.SYSTEM)
  public AcceptedFile acceptDropped(Path path) {
    String name = path.getFileName().toString();
    AcceptedFile found = look(0, name, path);
    long id = files.storeGenerated(name, "text/csv", CONTEXT, out -> Files.copy(path, out)).getId();
    return new AcceptedFile(id, name, found.rows(), found.charset(), found.passedOver());
  }

  private AcceptedFile look(long fileId, String name, Path path) {
    int largest = settings.get(ContractSettings.IMPORT_MEGABYTES);
    try {
      if (Files.size(path) > largest * MEGABYTE) {
        throw new ImportFileTooLargeException(largest);
      }
      ImportFile found = ImportFile.of(path);
      try (ContractFileParser rows = found.newParser()) {
        long count = rows.countRest();
        if (count == 0) {
          throw new EmptyImportFileException();
        }
        return new AcceptedFile(fileId, name, count, found.charset().name(), rows.passedOver());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the file would change, as the latest trial run found it, in the order of its lines.
   *
   * @param limit so many at most
   */
  @RolesAllowed(Roles.OFFICE)
  public List<PreviewLine> findPreview(long fileId, int limit) {
    return previews.find(fileId, limit);
  }

  /**
   * Opens an accepted file for the job.
   *
   * @throws NotFoundException if there is no such file, or if it was not accepted here
   */
  @RolesAllowed(Roles.SYSTEM)
  public ImportFile open(long fileId) {
    StoredFile file = files.get(fileId);
    if (!CONTEXT.equals(file.getContext())) {
      throw new NotFoundException("contract file", fileId);
    }
    try {
      return ImportFile.of(files.path(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
