package dev.madoguchi.contract.intake;

import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.contract.Device;
import dev.madoguchi.contract.SupportKey;
import dev.madoguchi.platform.KeyGroups;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The stored contracts of a chunk with what belongs to them. */
@Dependent
class ImportRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  List<Contract> findContracts(Collection<String> numberKeys) {
    return find("select c from Contract c where c.numberKey in :keys", Contract.class, numberKeys);
  }

  List<ContractParty> findParties(Collection<Long> contractIds) {
    return find(
        "select p from ContractParty p join fetch p.company where p.contract.id in :keys",
        ContractParty.class,
        contractIds);
  }

  List<Device> findDevices(Collection<Long> contractIds) {
    return find("select d from Device d where d.contract.id in :keys", Device.class, contractIds);
  }

  List<SupportKey> findKeys(Collection<Long> contractIds) {
    return find(
        "select k from SupportKey k where k.contract.id in :keys", SupportKey.class, contractIds);
  }

  /** Keys with these codes, whatever their contract, with their contracts. */
  List<SupportKey> findKeysByCode(Collection<String> codeKeys) {
    return find(
        "select k from SupportKey k join fetch k.contract where k.codeKey in :keys",
        SupportKey.class,
        codeKeys);
  }

  private <T> List<T> find(String query, Class<T> type, Collection<?> keys) {
    return KeyGroups.find(
        keys, group -> em.createQuery(query, type).setParameter("keys", group).getResultList());
  }

  /** Keeps a new record until {@link #flush}, so that a chunk is written in batches. */
  void add(Object record) {
    em.persist(record);
  }

  /** Counts the contract's version up with the next flush, whether or not it changed itself. */
  void countUp(Contract contract) {
    em.lock(contract, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  void flush() {
    em.flush();
  }
}
