package dev.madoguchi.it.contract;

import dev.madoguchi.As;
import dev.madoguchi.contract.Contract;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** What an import has stored, and ways to disturb one. */
@Stateless
@PermitAll
public class StoredContracts {

  @PersistenceContext(unitName = "madoguchi-ejb.jar#madoguchi")
  private EntityManager em;

  @Resource(lookup = "java:jboss/datasources/MadoguchiDS")
  private DataSource dataSource;

  /** Number of contracts whose numbers begin so. */
  public long count(String prefix) {
    return em.createQuery("select count(c) from Contract c where c.number like :prefix", Long.class)
        .setParameter("prefix", prefix + "%")
        .getSingleResult();
  }

  /** The contract with this number. */
  public Contract get(String number) {
    return em.createQuery("select c from Contract c where c.number = :number", Contract.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  /** Grows with each change of one of these contracts, their parties, devices and keys. */
  public long versions(String prefix) {
    long sum = 0;
    for (String query :
        List.of(
            "select sum(c.version) + count(c) from Contract c where c.number like :prefix",
            "select sum(p.version) + count(p) from ContractParty p where p.contract.number like :prefix",
            "select sum(d.version) + count(d) from Device d where d.contract.number like :prefix",
            "select sum(k.version) + count(k) from SupportKey k where k.contract.number like :prefix")) {
      sum +=
          ((Number) em.createQuery(query).setParameter("prefix", prefix + "%").getSingleResult())
              .longValue();
    }
    return sum;
  }

  /** Changes the contract as somebody else would at this moment. */
  public void touch(String number) {
    em.createNativeQuery("update contract set version = version + 1 where number = ?")
        .setParameter(1, number)
        .executeUpdate();
  }

  /**
   * Does the work while everybody who reads or writes a device has to wait; that is for ten seconds
   * at most.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void whileDevicesAreHeld(As.Work work) throws Exception {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
        // whoever only reads waits for nobody else on PostgreSQL
        String mode = derby ? "exclusive" : "access exclusive";
        statement.execute("lock table device in " + mode + " mode");
        work.run();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  /** Codes of the contract's support keys, the oldest first. */
  public List<String> keys(String number) {
    return em.createQuery(
            "select k.code from SupportKey k where k.contract.number = :number order by k.id",
            String.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** Whether an import has come to where it reads devices, and waits there while they are held. */
  public boolean isImportAtDevices() {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(frame -> frame.getMethodName().equals("findDevices"));
  }
}
