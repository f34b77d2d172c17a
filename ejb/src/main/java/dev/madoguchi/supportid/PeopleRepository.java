package dev.madoguchi.supportid;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Who has to do with a support ID: persons in charge, invitations, CC addresses. */
@Dependent
class PeopleRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  /**
   * Holds the support ID until the end of the transaction, so that two people who remove each other
   * leave one.
   */
  void lock(SupportId supportId) {
    em.lock(supportId, LockModeType.PESSIMISTIC_WRITE);
  }

  void add(Object record) {
    em.persist(record);
    em.flush();
  }

  void remove(Object record) {
    em.remove(record);
    em.flush();
  }

  List<SupportIdInvitation> findInvitations(long supportIdId) {
    return em.createQuery(
            """
            select i from SupportIdInvitation i join fetch i.inviter
            where i.supportId.id = :id order by i.sentAt, i.id""",
            SupportIdInvitation.class)
        .setParameter("id", supportIdId)
        .getResultList();
  }

  Optional<SupportIdInvitation> findInvitation(String tokenHash) {
    return em.createQuery(
            """
            select i from SupportIdInvitation i join fetch i.supportId join fetch i.inviter
            where i.tokenHash = :hash""",
            SupportIdInvitation.class)
        .setParameter("hash", tokenHash)
        .getResultStream()
        .findFirst();
  }

  List<CcAddress> findCc(long supportIdId) {
    return em.createQuery(
            "select c from CcAddress c where c.supportId.id = :id order by c.address, c.id",
            CcAddress.class)
        .setParameter("id", supportIdId)
        .getResultList();
  }

  Optional<CcAddress> findCc(String token) {
    return em.createQuery(
            "select c from CcAddress c join fetch c.supportId where c.token = :token",
            CcAddress.class)
        .setParameter("token", token)
        .getResultStream()
        .findFirst();
  }
}
