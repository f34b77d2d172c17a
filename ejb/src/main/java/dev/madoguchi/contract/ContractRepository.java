package dev.madoguchi.contract;

import dev.madoguchi.platform.FetchPaths;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored contracts with their parties, devices and keys, as other components ask for them. */
@Dependent
class ContractRepository {

  private static final String CONTRACT =
      "select c from Contract c join fetch c.product join fetch c.plan ";

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  void add(Object record) {
    em.persist(record);
  }

  Optional<Contract> findByNumberKey(String numberKey) {
    return em.createQuery(CONTRACT + "where c.numberKey = :key", Contract.class)
        .setParameter("key", numberKey)
        .getResultStream()
        .findFirst();
  }

  List<Contract> findByIds(Collection<Long> ids) {
    return em.createQuery(
            CONTRACT + "where c.id in :ids order by c.period.lastDay desc, c.id desc",
            Contract.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  List<ContractParty> findParties(Collection<Long> contractIds) {
    return em.createQuery(
            """
            select p from ContractParty p join fetch p.company
            where p.contract.id in :ids order by p.id""",
            ContractParty.class)
        .setParameter("ids", contractIds)
        .getResultList();
  }

  List<ContractParty> findPartiesByMailKey(String mailKey) {
    return FetchPaths.fetch(
            em.createQuery(
                "select p from ContractParty p where p.mailKey = :key order by p.id",
                ContractParty.class),
            "contract.product",
            "contract.plan")
        .setParameter("key", mailKey)
        .getResultList();
  }

  List<Device> findDevices(Collection<Long> contractIds) {
    return em.createQuery(
            """
            select d from Device d where d.contract.id in :ids and d.removedAt is null
            order by d.serialKey, d.id""",
            Device.class)
        .setParameter("ids", contractIds)
        .getResultList();
  }

  List<Device> findDevicesBySerialKey(String serialKey) {
    return em.createQuery(
            """
            select d from Device d join fetch d.contract
            where d.serialKey = :key and d.removedAt is null order by d.id""",
            Device.class)
        .setParameter("key", serialKey)
        .getResultList();
  }

  List<SupportKey> findKeys(Collection<Long> contractIds) {
    return em.createQuery(
            "select k from SupportKey k where k.contract.id in :ids order by k.id",
            SupportKey.class)
        .setParameter("ids", contractIds)
        .getResultList();
  }

  /** The keys of this code, of a contract and of those that continue it, in that order. */
  List<SupportKey> findKeysByCodeKey(String codeKey) {
    return em.createQuery(
            """
            select k from SupportKey k join fetch k.contract c join fetch c.product
            where k.codeKey = :key order by k.renewal""",
            SupportKey.class)
        .setParameter("key", codeKey)
        .getResultList();
  }
}
