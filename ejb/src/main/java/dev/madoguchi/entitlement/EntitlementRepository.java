package dev.madoguchi.entitlement;

import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.platform.FetchPaths;
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
    return FetchPaths.fetch(
            em.createQuery(
                """
                select p from ContractParty p
                where p.mailKey = (select a.registeredKey from Account a where a.id = :account)
                order by p.contract.period.lastDay desc, p.id
                """,
                ContractParty.class),
            "contract.product",
            "contract.plan")
        .setParameter("account", accountId)
        .getResultList();
  }
}
