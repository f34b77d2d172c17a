package dev.madoguchi.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Storage of mailed links. */
@Dependent
class AccountLinkRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  void add(AccountLink link) {
    em.persist(link);
    em.flush();
  }

  /** The link with this secret, as it came with the address of the page; empty also for none. */
  Optional<AccountLink> find(String token) {
    if (token == null || token.isBlank()) {
      return Optional.empty();
    }
    return em.createQuery(
            "select l from AccountLink l join fetch l.account where l.tokenHash = :hash",
            AccountLink.class)
        .setParameter("hash", new SecretToken(token.strip()).hash())
        .getResultStream()
        .findFirst();
  }

  /** When the account's latest link was made. */
  Optional<Instant> findLatest(Account account) {
    return em.createQuery(
            "select l from AccountLink l where l.account = :account order by l.createdAt desc, l.id desc",
            AccountLink.class)
        .setParameter("account", account)
        .setMaxResults(1)
        .getResultStream()
        .map(AccountLink::getCreatedAt)
        .findFirst();
  }
}
