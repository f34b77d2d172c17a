package dev.madoguchi.file;

import dev.madoguchi.platform.Constraints;
import dev.madoguchi.platform.KeyGroups;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What we know about stored files. */
@Dependent
class FileRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  FileRepository() {}

  FileRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * Stores the record and settles where its bytes go.
   *
   * @throws FileGoneException if another request has just accepted the same upload
   */
  void add(StoredFile file) {
    em.persist(file);
    file.settle();
    try {
      em.flush();
    } catch (PersistenceException e) {
      if (Constraints.violated(e, "uq_stored_file_incoming")) {
        throw new FileGoneException(file.getName());
      }
      throw e;
    }
  }

  Optional<StoredFile> findById(long id) {
    return Optional.ofNullable(em.find(StoredFile.class, id));
  }

  Optional<StoredFile> findByIncoming(String incoming, long ownerId) {
    return em.createQuery(
            "SELECT f FROM StoredFile f WHERE f.incoming = :incoming AND f.ownerId = :owner",
            StoredFile.class)
        .setParameter("incoming", incoming)
        .setParameter("owner", ownerId)
        .getResultStream()
        .findFirst();
  }

  /** Those of the files that the account has sent and nobody has claimed. */
  List<StoredFile> findUnclaimedOf(long ownerId, Collection<Long> ids) {
    return em.createQuery(
            """
            SELECT f FROM StoredFile f
            WHERE f.id IN :ids AND f.ownerId = :owner AND f.claimedAt IS NULL
            """,
            StoredFile.class)
        .setParameter("ids", ids)
        .setParameter("owner", ownerId)
        .getResultList();
  }

  /** How many files nobody has claimed in time. */
  long countUnclaimed(Instant createdBefore) {
    return em.createQuery(
            """
            SELECT COUNT(f.id) FROM StoredFile f
            WHERE f.claimedAt IS NULL AND f.createdAt < :before
            """,
            Long.class)
        .setParameter("before", createdBefore)
        .getSingleResult();
  }

  /** Ids of files that nobody has claimed in time, in ascending order. */
  List<Long> findUnclaimed(Instant createdBefore, long afterId, int limit) {
    return em.createQuery(
            """
            SELECT f.id FROM StoredFile f
            WHERE f.claimedAt IS NULL AND f.createdAt < :before AND f.id > :after
            ORDER BY f.id
            """,
            Long.class)
        .setParameter("before", createdBefore)
        .setParameter("after", afterId)
        .setMaxResults(limit)
        .getResultList();
  }

  List<StoredFile> findUnclaimed(Collection<Long> ids, Instant createdBefore) {
    return em.createQuery(
            """
            SELECT f FROM StoredFile f
            WHERE f.id IN :ids AND f.claimedAt IS NULL AND f.createdAt < :before
            """,
            StoredFile.class)
        .setParameter("ids", ids)
        .setParameter("before", createdBefore)
        .getResultList();
  }

  /** Those of the ids that have a record. */
  List<Long> findExisting(Collection<Long> ids) {
    return KeyGroups.find(
        ids,
        group ->
            em.createQuery("SELECT f.id FROM StoredFile f WHERE f.id IN :ids", Long.class)
                .setParameter("ids", group)
                .getResultList());
  }

  /** The highest id that has a record; 0 if there is none. */
  long highestId() {
    Long highest =
        em.createQuery("SELECT MAX(f.id) FROM StoredFile f", Long.class).getSingleResult();
    return highest == null ? 0 : highest;
  }

  void remove(StoredFile file) {
    em.remove(file);
  }

  void flush() {
    em.flush();
  }
}
