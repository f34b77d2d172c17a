package dev.madoguchi.contract.intake;

import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.contract.Device;
import dev.madoguchi.contract.SupportKey;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The stored contracts of a chunk, each kind in one query. */
@Dependent
class ImportRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  List<Contract> findContracts(Collection<String> numberKeys) {
    return numberKeys.isEmpty()
        ? List.of()
        : em.createQuery(
                """
                select c from Contract c join fetch c.product join fetch c.plan
                where c.numberKey in :keys""",
                Contract.class)
            .setParameter("keys", numberKeys)
            .getResultList();
  }

  List<ContractParty> findParties(Collection<Long> contractIds) {
    return contractIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "select p from ContractParty p join fetch p.company where p.contract.id in :ids",
                ContractParty.class)
            .setParameter("ids", contractIds)
            .getResultList();
  }

  List<Device> findDevices(Collection<Long> contractIds) {
    return contractIds.isEmpty()
        ? List.of()
        : em.createQuery("select d from Device d where d.contract.id in :ids", Device.class)
            .setParameter("ids", contractIds)
            .getResultList();
  }

  List<SupportKey> findKeys(Collection<Long> contractIds) {
    return contractIds.isEmpty()
        ? List.of()
        : em.createQuery("select k from SupportKey k where k.contract.id in :ids", SupportKey.class)
            .setParameter("ids", contractIds)
            .getResultList();
  }

  /** Keys with these codes, whatever their contract, with their contracts. */
  List<SupportKey> findKeysByCode(Collection<String> codeKeys) {
    return codeKeys.isEmpty()
        ? List.of()
        : em.createQuery(
                "select k from SupportKey k join fetch k.contract where k.codeKey in :keys",
                SupportKey.class)
            .setParameter("keys", codeKeys)
            .getResultList();
  }

  /** Keeps a new record until {@link #flush}, so that a chunk is written in batches. */
  void add(Object record) {
    em.persist(record);
  }

  void flush() {
    em.flush();
  }
}
