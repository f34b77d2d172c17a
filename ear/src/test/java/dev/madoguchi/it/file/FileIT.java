package dev.madoguchi.it.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.file.AcceptUpload;
import dev.madoguchi.file.AttachedFileGoneException;
import dev.madoguchi.file.FileEmptyException;
import dev.madoguchi.file.FileGoneException;
import dev.madoguchi.file.FileKindForbiddenException;
import dev.madoguchi.file.FileService;
import dev.madoguchi.file.FileStore;
import dev.madoguchi.file.FileTooLargeException;
import dev.madoguchi.file.StoredFile;
import dev.madoguchi.file.StoredFileView;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.platform.JobFixture;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.job.JobExecutionRow;
import dev.madoguchi.platform.job.JobState;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a file after its last byte arrived. */
@ExtendWith(ArquillianExtension.class)
class FileIT {

  private static final byte[] CONTENT = "再起動の手順\n".getBytes(StandardCharsets.UTF_8);
  private static final long GIGABYTE = 1L << 30;

  private final As hanako = As.customer(900_001);
  private final As stranger = As.customer(900_002);

  @Inject private FileService files;
  @Inject private FileStore store;
  @Inject private FileFixture fixture;
  @Inject private Accounts accounts;
  @Inject private JobFixture jobs;
  @Inject private UserTransaction transaction;

  @Test
  void TIC_04_nameSizeAndSha256AreStoredAndTheUploadIsGone() throws Exception {
    Path upload = hanako.get(() -> fixture.incoming(CONTENT));
    StoredFileView view =
        hanako.get(() -> files.accept(new AcceptUpload(upload, "C:\\資料\\手順.txt", "text/plain")));
    assertEquals("手順.txt", view.name());
    assertEquals(CONTENT.length, view.size());
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(CONTENT);
    assertEquals(HexFormat.of().formatHex(digest), view.sha256());
    assertFalse(Files.exists(upload));
    assertEquals(1, fixture.countOnDisk(String.valueOf(view.id())));
  }

  @Test
  void TIC_04_sizeAndKindAreChecked() throws Exception {
    hanako.run(() -> files.check("large.bin", GIGABYTE));
    assertThrows(
        FileTooLargeException.class,
        () -> hanako.run(() -> files.check("large.bin", GIGABYTE + 1)));
    assertThrows(
        FileKindForbiddenException.class, () -> hanako.run(() -> files.check("請求書.pdf.EXE", 1)));
    assertThrows(FileEmptyException.class, () -> hanako.run(() -> files.check("empty.txt", 0)));
  }

  @Test
  void TIC_04_forbiddenKindIsRefusedAlsoAfterTheUpload() throws Exception {
    Path upload = hanako.get(() -> fixture.incoming(CONTENT));
    AcceptUpload command = new AcceptUpload(upload, "tool.exe", null);
    assertThrows(FileKindForbiddenException.class, () -> hanako.get(() -> files.accept(command)));
    assertTrue(Files.exists(upload));
  }

  @Test
  void TIC_04_onlyUploadsAreAccepted() {
    AcceptUpload passwords = new AcceptUpload(Path.of("/etc/passwd"), "a.txt", null);
    assertThrows(FileGoneException.class, () -> hanako.get(() -> files.accept(passwords)));
    assertThrows(EJBAccessException.class, () -> files.accept(passwords));
  }

  @Test
  void TIC_04_fileOfSomebodyElseDoesNotExist() throws Exception {
    long id = fixture.store(hanako, "a.txt", CONTENT).id();
    assertGone(stranger, List.of(id));
    assertThrows(NotFoundException.class, () -> stranger.run(() -> files.discard(id)));
    assertThrows(AttachedFileGoneException.class, () -> stranger.get(() -> store.getUnclaimed(id)));
    assertFree(hanako, id);
  }

  @Test
  void TIC_04_fileBelongsToOneFormOnly() throws Exception {
    List<Long> ids = List.of(fixture.store(hanako, "a.txt", CONTENT).id());
    hanako.get(() -> store.claim(ids, "ticket:1"));
    assertGone(hanako, ids);
    assertThrows(NotFoundException.class, () -> hanako.run(() -> files.discard(ids.get(0))));
    assertEquals("ticket:1", store.get(ids.get(0)).getContext());
  }

  @Test
  void TIC_04_formThatFailsLeavesTheFileFree() throws Exception {
    long id = fixture.store(hanako, "a.txt", CONTENT).id();
    hanako.run(
        () -> {
          transaction.begin();
          store.claim(List.of(id), "ticket:1");
          transaction.rollback();
        });
    assertFree(hanako, id);
  }

  @Test
  void TIC_04_fileThatFailsToBeStoredStaysWhereItWas() throws Exception {
    Path upload = hanako.get(() -> fixture.incoming(CONTENT));
    hanako.run(
        () -> {
          transaction.begin();
          store.storeUpload(
              new AcceptUpload(upload, "a.txt", null), CONTENT.length, "0".repeat(64));
          transaction.rollback();
        });
    assertTrue(Files.exists(upload));
  }

  @Test
  void TIC_04_fileIsLookedThroughOutsideOfAnyTransaction() throws Exception {
    Path upload = hanako.get(() -> fixture.incoming(CONTENT));
    AtomicLong id = new AtomicLong();
    hanako.run(
        () -> {
          transaction.begin();
          id.set(files.accept(new AcceptUpload(upload, "a.txt", null)).id());
          transaction.rollback();
        });
    assertFree(hanako, id.get());
    assertFalse(Files.exists(upload));
  }

  @Test
  void TIC_04_discardedFileLeavesNothing() throws Exception {
    long id = fixture.store(hanako, "a.txt", CONTENT).id();
    hanako.run(() -> files.discard(id));
    assertEquals(0, fixture.countOnDisk(String.valueOf(id)));
    assertThrows(NotFoundException.class, () -> store.get(id));
  }

  @Test
  void TIC_04_jobRemovesWhatNobodyUsedInTimeAndNothingElse() throws Exception {
    long unused = fixture.store(hanako, "unused.txt", CONTENT).id();
    long used = fixture.store(hanako, "used.txt", CONTENT).id();
    hanako.get(() -> store.claim(List.of(used), "ticket:1"));
    Path unfinished = hanako.get(() -> fixture.incoming(CONTENT));
    StoredFile generated =
        store.storeGenerated("report.txt", "text/plain", "job:1", out -> out.write(CONTENT));

    clean(Duration.ofHours(23));
    assertFree(hanako, unused);
    assertTrue(Files.exists(unfinished));

    clean(Duration.ofHours(25));
    assertThrows(NotFoundException.class, () -> store.get(unused));
    assertGone(hanako, List.of(unused));
    assertEquals(0, fixture.countOnDisk(String.valueOf(unused)));
    assertFalse(Files.exists(unfinished));
    for (long kept : new long[] {used, generated.getId()}) {
      assertTrue(Files.exists(store.path(store.get(kept))));
    }
  }

  private void assertFree(As owner, long id) throws Exception {
    assertEquals(id, owner.get(() -> store.getUnclaimed(id)).getId());
  }

  private void assertGone(As who, List<Long> ids) {
    var refusal =
        assertThrows(
            AttachedFileGoneException.class, () -> who.get(() -> store.claim(ids, "ticket:2")));
    assertEquals("fileIds", refusal.field());
  }

  private void clean(Duration later) throws Exception {
    As admin = As.admin(accounts.admin());
    Map<String, String> parameters = Map.of("asOf", Instant.now().plus(later).toString());
    JobExecutionRow done = jobs.run(admin, "file-cleanup", parameters);
    assertEquals(JobState.COMPLETED, done.state());
    assertEquals(done.read(), done.expected());
  }
}
