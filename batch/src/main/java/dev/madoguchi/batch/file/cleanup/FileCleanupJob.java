package dev.madoguchi.batch.file.cleanup;

import dev.madoguchi.batch.platform.PlannedJob;
import dev.madoguchi.platform.Roles;
import jakarta.enterprise.context.Dependent;
import java.util.Set;

/**
 * {@code file-cleanup} for the console and the timer: removes files that nobody needs any more
 * (TIC-04).
 */
@Dependent
public class FileCleanupJob extends PlannedJob {

  static final String NAME = "file-cleanup";

  /** For the container. */
  public FileCleanupJob() {
    super(NAME, "03:30", Set.of(Roles.ADMIN));
  }
}
