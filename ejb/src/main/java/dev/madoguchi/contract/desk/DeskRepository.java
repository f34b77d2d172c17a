package dev.madoguchi.contract.desk;

import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.contract.Device;
import dev.madoguchi.contract.SupportKey;
import dev.madoguchi.contract.history.ContractChange;
import dev.madoguchi.platform.Constraints;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

/** A contract with all that belongs to it, to be changed by hand. */
@Dependent
class DeskRepository {

  private static final int MOST_CHANGES = 100;

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  Optional<Contract> find(String numberKey) {
    return em.createQuery(
            "select c from Contract c join fetch c.product join fetch c.plan where c.numberKey = :key",
            Contract.class)
        .setParameter("key", numberKey)
        .getResultStream()
        .findFirst();
  }

  /**
   * Holds the contract until the end of the transaction, reads it anew, and counts its version up
   * at the end, also when only its parties or devices change.
   */
  void lock(Contract contract) {
    em.refresh(contract, LockModeType.PESSIMISTIC_WRITE);
    em.lock(contract, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  Optional<Contract> findSuccessor(long contractId) {
    return em.createQuery("select c from Contract c where c.renewedFrom.id = :id", Contract.class)
        .setParameter("id", contractId)
        .getResultStream()
        .findFirst();
  }

  List<ContractParty> findParties(long contractId) {
    return em.createQuery(
            """
            select p from ContractParty p join fetch p.company
            where p.contract.id = :id order by p.id""",
            ContractParty.class)
        .setParameter("id", contractId)
        .getResultList();
  }

  /** All devices, those that are not covered any more too, by serial number. */
  List<Device> findDevices(long contractId) {
    return em.createQuery(
            "select d from Device d where d.contract.id = :id order by d.serialKey, d.id",
            Device.class)
        .setParameter("id", contractId)
        .getResultList();
  }

  List<SupportKey> findKeys(long contractId) {
    return em.createQuery(
            "select k from SupportKey k where k.contract.id = :id order by k.id", SupportKey.class)
        .setParameter("id", contractId)
        .getResultList();
  }

  /** The latest changes. */
  List<ContractChange> findChanges(long contractId) {
    return em.createQuery(
            """
            select h from ContractChange h
            where h.contract.id = :id order by h.changedAt desc, h.id desc""",
            ContractChange.class)
        .setParameter("id", contractId)
        .setMaxResults(MOST_CHANGES)
        .getResultList();
  }

  void add(Object record) {
    em.persist(record);
  }

  void flush() {
    em.flush();
  }

  void remove(ContractParty party) {
    em.remove(party);
  }

  /**
   * Keeps a new contract.
   *
   * @throws ContractNumberTakenException if another one has its number
   */
  void add(Contract contract) {
    try {
      em.persist(contract);
      em.flush();
    } catch (PersistenceException e) {
      if (Constraints.violated(e, "uq_contract_number")) {
        throw new ContractNumberTakenException(contract.getNumber());
      }
      if (Constraints.violated(e, "uq_contract_renewed_from")) {
        throw new AlreadyRenewedException("");
      }
      throw e;
    }
  }
}
