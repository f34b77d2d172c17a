package dev.madoguchi.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The stored service plans. */
@Dependent
class PlanRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  void add(ServicePlan plan) {
    em.persist(plan);
  }

  List<ServicePlan> findAll() {
    return em.createQuery("select p from ServicePlan p order by p.name, p.id", ServicePlan.class)
        .getResultList();
  }

  List<ServicePlan> findByCodeKeys(Collection<String> keys) {
    return em.createQuery("select p from ServicePlan p where p.codeKey in :keys", ServicePlan.class)
        .setParameter("keys", keys)
        .getResultList();
  }
}
