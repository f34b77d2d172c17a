package dev.madoguchi.entitlement;

import dev.madoguchi.contract.ContractParty;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The one question that joins accounts and contracts. */
@Dependent
class EntitlementRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  /**
   * Parties on whose contracts the account's registered mail stands, with contract, product and
   * plan.
   */
  List<ContractParty> findByRegisteredMailOf(long accountId) {
    return em.createQuery(
            """
            select p from Account a, ContractParty p
              join fetch p.contract c join fetch c.product join fetch c.plan
            where a.id = :account and p.mailKey = a.registeredKey
            order by c.period.lastDay desc, p.id
            """,
            ContractParty.class)
        .setParameter("account", accountId)
        .getResultList();
  }
}
