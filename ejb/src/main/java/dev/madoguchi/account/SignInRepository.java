package dev.madoguchi.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Storage of failed sign-ins and remembered browsers. */
@Dependent
class SignInRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  Optional<SignInGuard> findGuard(String loginKey) {
    return em.createQuery("select g from SignInGuard g where g.loginKey = :key", SignInGuard.class)
        .setParameter("key", loginKey)
        .getResultStream()
        .findFirst();
  }

  /**
   * The same, held until the end of the transaction: parallel failures are counted one after the
   * other.
   */
  Optional<SignInGuard> lockGuard(String loginKey) {
    return em.createQuery("select g from SignInGuard g where g.loginKey = :key", SignInGuard.class)
        .setParameter("key", loginKey)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  void add(SignInGuard guard) {
    em.persist(guard);
  }

  void remove(SignInGuard guard) {
    em.remove(guard);
  }

  /** Forgets what can't matter any more, so that guessed login IDs do not fill the table. */
  void removeGuardsBefore(Instant lastFailure, Instant now) {
    em.createQuery(
            """
            delete from SignInGuard g
            where g.lastFailureAt < :last and (g.lockedUntil is null or g.lockedUntil < :now)
            """)
        .setParameter("last", lastFailure)
        .setParameter("now", now)
        .executeUpdate();
  }

  void add(RememberedLogin remembered) {
    em.persist(remembered);
  }

  /**
   * The remembered browser, held until the end of the transaction: parallel tabs come one after the
   * other.
   */
  Optional<RememberedLogin> lockRemembered(String selector) {
    return em.createQuery(
            "select r from RememberedLogin r where r.selector = :selector", RememberedLogin.class)
        .setParameter("selector", selector)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  void remove(RememberedLogin remembered) {
    em.remove(remembered);
  }

  int removeRememberedOf(long accountId) {
    return em.createQuery("delete from RememberedLogin r where r.account.id = :account")
        .setParameter("account", accountId)
        .executeUpdate();
  }

  void removeExpiredRemembered(long accountId, Instant now) {
    em.createQuery(
            "delete from RememberedLogin r where r.account.id = :account and r.expiresAt < :now")
        .setParameter("account", accountId)
        .setParameter("now", now)
        .executeUpdate();
  }
}
