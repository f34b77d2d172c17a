package dev.madoguchi.ticket.workspace;

import dev.madoguchi.platform.Constraints;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;

/** The stored drafts. */
@Dependent
class DraftRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  Optional<Draft> find(long accountId, String key) {
    return em.createQuery(
            "select d from Draft d where d.accountId = :account and d.key = :key", Draft.class)
        .setParameter("account", accountId)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  void add(Draft draft) {
    em.persist(draft);
    flush();
  }

  /** Writes the changes now, so that a lost race is told by name. */
  void flush() {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw new DraftBusyException();
    } catch (PersistenceException e) {
      if (Constraints.violated(e, "uq_draft_key")) {
        throw new DraftBusyException();
      }
      throw e;
    }
  }

  /** Leaves the account its latest drafts, as many as may be kept. */
  void removeOldest(long accountId, int kept) {
    em.createQuery(
            "select d from Draft d where d.accountId = :account order by d.updatedAt desc, d.id desc",
            Draft.class)
        .setParameter("account", accountId)
        .setFirstResult(kept)
        .getResultList()
        .forEach(em::remove);
  }

  void remove(long accountId, String key) {
    em.createQuery("delete from Draft d where d.accountId = :account and d.key = :key")
        .setParameter("account", accountId)
        .setParameter("key", key)
        .executeUpdate();
  }
}
