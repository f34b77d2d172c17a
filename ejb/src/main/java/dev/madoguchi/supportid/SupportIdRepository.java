package dev.madoguchi.supportid;

import dev.madoguchi.account.Account;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.SupportKey;
import dev.madoguchi.platform.Constraints;
import dev.madoguchi.platform.FetchPaths;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.SqlText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.config.QueryHints;

/** Storage of support IDs, their keys, members and history. */
@Dependent
class SupportIdRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  void add(SupportId supportId) {
    try {
      em.persist(supportId);
      em.flush();
    } catch (PersistenceException e) {
      if (Constraints.violated(e, "uq_support_id_name_key")) {
        throw new SupportIdNameTakenException();
      }
      throw e;
    }
  }

  void add(SupportIdKey key) {
    try {
      em.persist(key);
      em.flush();
    } catch (PersistenceException e) {
      if (Constraints.violated(e, "uq_support_id_key_support_key")) {
        throw new SupportKeyInUseException();
      }
      throw e;
    }
  }

  void add(PersonInCharge person) {
    em.persist(person);
    em.flush();
  }

  void add(SupportIdChange change) {
    em.persist(change);
  }

  void remove(SupportIdKey key) {
    em.remove(key);
    em.flush();
  }

  /**
   * Holds the contract until the end of the transaction, so that two of its keys can't go two ways
   * (CON-06).
   */
  void lock(Contract contract) {
    em.find(Contract.class, contract.getId(), LockModeType.PESSIMISTIC_WRITE);
  }

  boolean existsName(String nameKey) {
    return !em.createQuery("select s.id from SupportId s where s.nameKey = :key", Long.class)
        .setParameter("key", nameKey)
        .getResultList()
        .isEmpty();
  }

  /** The support ID with this name, whoever is in charge. */
  Optional<SupportId> find(String nameKey) {
    return em.createQuery("select s from SupportId s where s.nameKey = :key", SupportId.class)
        .setParameter("key", nameKey)
        .getResultStream()
        .findFirst();
  }

  /** One page of all support IDs by name: those whose name begins so, or all for an empty text. */
  Page<SupportId> findAll(String namePrefix, PageRequest page) {
    String pattern = SqlText.prefix(namePrefix);
    List<SupportId> rows =
        em.createQuery(
                "select s from SupportId s where s.nameKey like :p escape '!' order by s.nameKey",
                SupportId.class)
            .setParameter("p", pattern)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    return Page.of(
        rows,
        page,
        () ->
            em.createQuery(
                    "select s.id from SupportId s where s.nameKey like :p escape '!'", Long.class)
                .setParameter("p", pattern)
                .setMaxResults(Page.COUNT_LIMIT + 1)
                .getResultList()
                .size());
  }

  /** The support ID for one of its persons in charge; for anybody else it does not exist. */
  Optional<SupportId> findVisible(String nameKey, long accountId) {
    return em.createQuery(
            """
            select p.supportId from PersonInCharge p
            where p.supportId.nameKey = :key and p.account.id = :account
            """,
            SupportId.class)
        .setParameter("key", nameKey)
        .setParameter("account", accountId)
        .getResultStream()
        .findFirst();
  }

  List<SupportId> findOf(long accountId) {
    return em.createQuery(
            """
            select s from PersonInCharge p join p.supportId s
            where p.account.id = :account order by s.nameKey, s.id
            """,
            SupportId.class)
        .setParameter("account", accountId)
        .getResultList();
  }

  List<PersonInCharge> findPersons(long supportIdId) {
    return em.createQuery(
            """
            select p from PersonInCharge p join fetch p.account
            where p.supportId.id = :id order by p.since, p.id
            """,
            PersonInCharge.class)
        .setParameter("id", supportIdId)
        .getResultList();
  }

  List<Account> findPersonsInCharge(long supportIdId) {
    return findPersons(supportIdId).stream().map(PersonInCharge::getAccount).toList();
  }

  /**
   * All keys of these support IDs with contract, product, maker, plan and support ID, in one
   * statement.
   */
  List<SupportIdKey> findKeys(Collection<Long> supportIdIds) {
    if (supportIdIds.isEmpty()) {
      return List.of();
    }
    return withContract(
            "select k from SupportIdKey k where k.supportId.id in :ids order by k.addedAt, k.id")
        .setParameter("ids", supportIdIds)
        .getResultList();
  }

  /**
   * All keys of the support IDs of which the account is in charge, with contract, product and plan.
   * Which these are is asked first: as one statement PostgreSQL joins everybody's keys.
   */
  List<SupportIdKey> findKeysReachedBy(long accountId) {
    List<Long> supportIdIds =
        em.createQuery(
                "select p.supportId.id from PersonInCharge p where p.account.id = :account",
                Long.class)
            .setParameter("account", accountId)
            .getResultList();
    return supportIdIds.isEmpty()
        ? List.of()
        : withContract(
                """
                select k from SupportIdKey k where k.supportId.id in :ids
                order by k.supportId.nameKey, k.addedAt, k.id
                """)
            .setParameter("ids", supportIdIds)
            .getResultList();
  }

  private TypedQuery<SupportIdKey> withContract(String query) {
    return FetchPaths.fetch(
        em.createQuery(query, SupportIdKey.class),
        "supportId",
        "supportKey.contract.product.family",
        "supportKey.contract.plan");
  }

  /** The support IDs that a key of this code is on; it is one at most. */
  List<SupportId> findByKeyCode(String codeKey) {
    return em.createQuery(
            "select distinct k.supportId from SupportIdKey k where k.supportKey.codeKey = :code",
            SupportId.class)
        .setParameter("code", codeKey)
        .getResultList();
  }

  List<Long> findKeyIds(Collection<Long> supportIdIds) {
    if (supportIdIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select k.supportKey.id from SupportIdKey k where k.supportId.id in :ids order by k.supportKey.id",
            Long.class)
        .setParameter("ids", supportIdIds)
        .getResultList();
  }

  /** Where the contracts' keys are now. */
  List<KeyPlacement.Placed> findPlaced(Collection<Long> contractIds) {
    return em.createQuery(
            "select k from SupportIdKey k where k.supportKey.contract.id in :contracts",
            SupportIdKey.class)
        .setParameter("contracts", contractIds)
        .getResultStream()
        .map(
            key -> new KeyPlacement.Placed(key.getSupportKey().getId(), key.getSupportId().getId()))
        .toList();
  }

  /** The key with which the account registered, if no key of its contract is on a support ID. */
  Optional<SupportKey> findOpenRegistrationKey(long accountId) {
    return em.createQuery(
            """
            select k from SupportKey k join fetch k.contract c, Account a
            where a.id = :account and a.registrationKey = k
              and not exists (select p.id from SupportIdKey p where p.supportKey.contract = c)
            """,
            SupportKey.class)
        .setParameter("account", accountId)
        .getResultStream()
        .findFirst();
  }

  /** The latest changes; who made them is asked for afterwards, or they would be sorted. */
  List<SupportIdChange> findHistory(long supportIdId) {
    return em.createQuery(
            """
            select h from SupportIdChange h
            where h.supportId.id = :id order by h.changedAt desc, h.id desc
            """,
            SupportIdChange.class)
        .setParameter("id", supportIdId)
        .setHint(QueryHints.BATCH, "h.account")
        .setHint(QueryHints.BATCH_TYPE, BatchFetchType.IN)
        .setMaxResults(100)
        .getResultList();
  }
}
