package dev.madoguchi.it.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.file.FileStore;
import dev.madoguchi.file.StoredFile;
import dev.madoguchi.it.MovedClock;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.platform.JobFixture;
import dev.madoguchi.it.ticket.Asker;
import dev.madoguchi.it.ticket.Question;
import dev.madoguchi.it.ticket.Tickets;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.job.JobExecutionRow;
import dev.madoguchi.platform.job.JobState;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The job {@code file-cleanup} where database and disk do not agree. */
@ExtendWith(ArquillianExtension.class)
class FileCleanupIT {

  private static final byte[] CONTENT = {1, 2, 3};

  @Resource(lookup = "java:jboss/datasources/MadoguchiDS")
  private DataSource database;

  @Inject private FileStore store;
  @Inject private FileFixture files;
  @Inject private Tickets tickets;
  @Inject private Accounts accounts;
  @Inject private JobFixture jobs;

  @AfterEach
  void resetClock() {
    MovedClock.reset();
  }

  /** A ticket has the file, and its record says that no form has used it. */
  @Test
  void TIC_04_fileThatCannotBeRemovedCostsOnlyItself() throws Exception {
    Asker asker = tickets.asker();
    long held = files.storeFor(asker.person().id(), "held.txt");
    tickets.open(asker, Question.of(asker).files(held));
    long unused = files.storeFor(asker.person().id(), "unused.txt");
    update("update stored_file set claimed_at = null where id = ?", held);
    try {
      JobExecutionRow done = clean();
      assertEquals(1, done.skipped());
      assertEquals(done.read(), done.written() + done.skipped());
      assertThrows(NotFoundException.class, () -> store.get(unused));
      assertEquals(0, files.countOnDisk(String.valueOf(unused)));
      assertTrue(Files.exists(store.path(store.get(held))));
    } finally {
      update("update stored_file set claimed_at = created_at where id = ?", held);
    }
  }

  @Test
  void TIC_04_bytesWithoutARecordAreRemovedFromAllDaysButTheLatestTwo() throws Exception {
    MovedClock.ahead(Duration.ofDays(-100));
    Path kept = store.path(generated());
    Path old = withoutRecord();
    MovedClock.reset();
    Path fresh = withoutRecord();
    generated();
    clean();
    assertTrue(Files.exists(kept));
    assertFalse(Files.exists(old));
    assertTrue(Files.exists(fresh));
    Files.delete(fresh);
  }

  /** As after a start on a database that is older than the files, or empty. */
  @Test
  void TIC_04_bytesThatAreYoungerThanAllRecordsAreLeftAlone() throws Exception {
    MovedClock.ahead(Duration.ofDays(-100));
    Path younger = store.path(generated()).resolveSibling(String.valueOf(Long.MAX_VALUE / 10));
    Files.write(younger, CONTENT);
    MovedClock.reset();
    clean();
    assertTrue(Files.exists(younger));
    Files.delete(younger);
  }

  private StoredFile generated() {
    return store.storeGenerated("report.txt", "text/plain", "job:1", out -> out.write(CONTENT));
  }

  private Path withoutRecord() throws SQLException {
    StoredFile file = generated();
    update("delete from stored_file where id = ?", file.getId());
    return store.path(file);
  }

  private void update(String sql, long file) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, file);
      assertEquals(1, statement.executeUpdate());
    }
  }

  private JobExecutionRow clean() throws Exception {
    Map<String, String> later = Map.of("asOf", Instant.now().plus(Duration.ofHours(25)).toString());
    JobExecutionRow done = jobs.run(As.admin(accounts.admin()), "file-cleanup", later);
    assertEquals(JobState.COMPLETED, done.state(), done.error());
    return done;
  }
}
