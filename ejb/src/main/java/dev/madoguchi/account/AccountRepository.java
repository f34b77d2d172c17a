package dev.madoguchi.account;

import dev.madoguchi.contract.SupportKey;
import dev.madoguchi.platform.Constraints;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Storage of accounts. */
@Dependent
class AccountRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  void add(Account account) {
    try {
      em.persist(account);
      em.flush();
    } catch (PersistenceException e) {
      if (Constraints.violated(e, "uq_account_login_key")) {
        throw new LoginIdTakenException();
      }
      throw e;
    }
  }

  /** Holds the key until the end of the transaction: it registers one person at a time. */
  void lock(SupportKey key) {
    em.find(SupportKey.class, key.getId(), LockModeType.PESSIMISTIC_WRITE);
  }

  boolean existsSubmitToken(String token) {
    return !em.createQuery("select a.id from Account a where a.submitToken = :token", Long.class)
        .setParameter("token", token)
        .getResultList()
        .isEmpty();
  }

  Optional<Account> find(long id) {
    return Optional.ofNullable(em.find(Account.class, id));
  }

  Optional<Account> findByLoginKey(String loginKey) {
    return em.createQuery("select a from Account a where a.loginKey = :key", Account.class)
        .setParameter("key", loginKey)
        .getResultStream()
        .findFirst();
  }

  /** Active accounts with this contact mail, as it was registered or in lower case. */
  List<Account> findActiveByMail(String mail) {
    return em.createQuery(
            """
            select a from Account a
            where a.contactMail in :mails and a.state = dev.madoguchi.account.AccountState.ACTIVE
            order by a.name.familyName, a.name.givenName, a.id
            """,
            Account.class)
        .setParameter("mails", List.of(mail, mail.toLowerCase(Locale.ROOT)))
        .setMaxResults(20)
        .getResultList();
  }

  boolean existsLoginKey(String loginKey) {
    return !em.createQuery("select a.id from Account a where a.loginKey = :key", Long.class)
        .setParameter("key", loginKey)
        .getResultList()
        .isEmpty();
  }

  List<Account> findByIds(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery("select a from Account a where a.id in :ids order by a.id", Account.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  List<Account> findActiveByRole(String role) {
    return em.createQuery(
            """
            select a from Account a join a.roles r
            where r = :role and a.state = dev.madoguchi.account.AccountState.ACTIVE
            order by a.name.familyName, a.name.givenName, a.id
            """,
            Account.class)
        .setParameter("role", role)
        .getResultList();
  }

  /** Whether any account, in whatever state, has the role. */
  boolean existsRole(String role) {
    return !em.createQuery("select a.id from Account a join a.roles r where r = :role", Long.class)
        .setParameter("role", role)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The account with its company in one statement. */
  Optional<Account> findWithCompany(long id) {
    return em.createQuery(
            "select a from Account a left join fetch a.company where a.id = :id", Account.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The stamp decides whether a session goes on. */
  Optional<String> findStampOfActive(long id) {
    return em.createQuery(
            """
            select a.securityStamp from Account a
            where a.id = :id and a.state = dev.madoguchi.account.AccountState.ACTIVE
            """,
            String.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }
}
