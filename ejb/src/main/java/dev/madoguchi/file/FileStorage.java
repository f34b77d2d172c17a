package dev.madoguchi.file;

import dev.madoguchi.platform.Installation;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The bytes on disk. Incoming and stored files lie on one file system, so a file comes in by one
 * atomic rename whatever its size. What happens on disk follows the transaction: a rename is taken
 * back when it fails, a removal happens only after it succeeded.
 */
@Dependent
class FileStorage {

  private static final Logger LOG = System.getLogger(FileStorage.class.getName());

  // java:comp is that of a component, and this is a plain bean
  @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  /** Where unfinished uploads lie. */
  static Path incoming() {
    try {
      return Files.createDirectories(Installation.current().dataDirectory().resolve("incoming"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name of an upload: where it lies below {@link #incoming}. */
  static String incomingName(Path upload) {
    return incoming().relativize(upload).toString().replace('\\', '/');
  }

  /** Where the bytes of a stored file lie. */
  static Path path(String storagePath) {
    return Installation.current().dataDirectory().resolve(storagePath);
  }

  /** Moves an incoming file to its place, and back if the transaction fails. */
  void moveIn(Path incoming, String storagePath) {
    Path target = path(storagePath);
    try {
      Files.createDirectories(target.getParent());
      Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    after(Status.STATUS_ROLLEDBACK, () -> takeBack(target, incoming));
  }

  /** Removes the bytes once the transaction has succeeded. */
  void removeAfterCommit(String storagePath) {
    after(Status.STATUS_COMMITTED, () -> Files.deleteIfExists(path(storagePath)));
  }

  private static void takeBack(Path target, Path incoming) throws IOException {
    if (Files.isDirectory(incoming.getParent())) {
      Files.move(target, incoming, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.deleteIfExists(target);
    }
  }

  private void after(int wanted, DiskWork work) {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // nothing before the decision
          }

          @Override
          public void afterCompletion(int status) {
            if (status != wanted) {
              return;
            }
            try {
              work.run();
            } catch (IOException e) {
              // the cleaning job finds what is left
              LOG.log(Level.WARNING, "A file is left behind", e);
            }
          }
        });
  }

  private interface DiskWork {
    void run() throws IOException;
  }
}
