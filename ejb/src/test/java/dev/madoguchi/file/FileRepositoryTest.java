package dev.madoguchi.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.MemoryDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose files are whose, on a real database (TIC-04). */
class FileRepositoryTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  private EntityManagerFactory factory;
  private EntityManager em;
  private FileRepository files;

  @BeforeEach
  void open() {
    factory = new MemoryDatabase("files").open();
    em = factory.createEntityManager();
    files = new FileRepository(em);
    em.getTransaction().begin();
  }

  @AfterEach
  void close() {
    em.getTransaction().rollback();
    factory.close();
  }

  @Test
  void TIC_04_somebodyElsesFileDoesNotExist() {
    long mine = add(7, "uploads/a/data");
    long theirs = add(8, "uploads/b/data");
    assertEquals(
        List.of(mine),
        files.findUnclaimedOf(7, List.of(mine, theirs)).stream().map(StoredFile::getId).toList());
    assertTrue(files.findByIncoming("uploads/a/data", 7).isPresent());
    assertTrue(files.findByIncoming("uploads/a/data", 8).isEmpty());
  }

  @Test
  void TIC_04_oneUploadBecomesOneFile() {
    add(7, "uploads/a/data");
    assertThrows(FileGoneException.class, () -> add(7, "uploads/a/data"));
  }

  @Test
  void TIC_04_databaseWithoutFilesHasNoHighestOne() {
    assertEquals(0, files.highestId());
  }

  @Test
  void TIC_04_onlyUnusedFilesAreOld() {
    long unused = add(7, "uploads/a/data");
    long used = add(7, null);
    files.findById(used).orElseThrow().claim("ticket:42", NOW);
    em.flush();
    assertEquals(List.of(unused), files.findUnclaimed(NOW.plusSeconds(1), 0, 10));
    assertEquals(List.of(), files.findUnclaimed(NOW, 0, 10));
    assertEquals(List.of(), files.findUnclaimed(NOW.plusSeconds(1), unused, 10));
    assertEquals(1, files.findUnclaimed(List.of(unused, used), NOW.plusSeconds(1)).size());
    assertEquals(2, files.findExisting(List.of(unused, used, 0L)).size());
    assertEquals(used, files.highestId());
    assertEquals(
        "files/2026/11/20/" + unused, files.findById(unused).orElseThrow().getStoragePath());
  }

  private long add(long owner, String incoming) {
    StoredFile file = new StoredFile(owner, FileName.of("a.txt"), null, 3, "0".repeat(64), NOW);
    file.cameFrom(incoming);
    files.add(file);
    return file.getId();
  }
}
