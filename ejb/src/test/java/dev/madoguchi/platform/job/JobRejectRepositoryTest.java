package dev.madoguchi.platform.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madoguchi.MemoryDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that were not taken, on a real database. */
class JobRejectRepositoryTest {

  private static final long INSTANCE = 7;

  private static final List<JobReject> REJECTS =
      List.of(
          new JobReject(2, "LAST_DAY", "yesterday", "reason.badDate", List.of("a", "b")),
          new JobReject(2, "FIRST_DAY", "", "reason.missing", List.of()),
          new JobReject(5, "PLAN_CODE", "金", "reason.unknownPlan", List.of("金")));

  private EntityManagerFactory factory;
  private EntityManager em;
  private JobRejectRepository rejects;

  @BeforeEach
  void open() {
    factory = new MemoryDatabase("rejects").open();
    em = factory.createEntityManager();
    rejects = new JobRejectRepository(em);
    em.getTransaction().begin();
  }

  @AfterEach
  void close() {
    em.getTransaction().rollback();
    factory.close();
  }

  @Test
  void OPS_01_rejectsComeBackInTheOrderOfTheirLinesEachUnderItsOwnJob() {
    rejects.add(INSTANCE, REJECTS);
    rejects.add(INSTANCE, List.of());
    assertEquals(REJECTS, rejects.find(INSTANCE, 0, 10));
    assertEquals(REJECTS.subList(2, 3), rejects.find(INSTANCE, 2, 10));
    assertEquals(List.of(), rejects.find(INSTANCE + 1, 0, 10));
  }

  @Test
  void OPS_01_valueThatIsMissingComesBackEmpty() {
    rejects.add(INSTANCE, List.of(new JobReject(1, "PLAN_CODE", null, "reason", List.of())));
    assertEquals("", rejects.find(INSTANCE, 0, 10).get(0).value());
  }

  @Test
  void OPS_01_rejectsOfARepeatedChunkTakeThePlaceOfTheEarlierOnes() {
    rejects.add(INSTANCE, REJECTS);
    rejects.remove(INSTANCE, 1, 4);
    rejects.add(INSTANCE, REJECTS.subList(0, 1));
    assertEquals(List.of(REJECTS.get(0), REJECTS.get(2)), rejects.find(INSTANCE, 0, 10));
  }

  @Test
  void OPS_01_rejectsGoBackWithTheTransaction() {
    rejects.add(INSTANCE, REJECTS);
    em.getTransaction().rollback();
    em.getTransaction().begin();
    assertEquals(List.of(), rejects.find(INSTANCE, 0, 10));
  }
}
