package dev.madoguchi.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored service plans. */
@Dependent
class PlanRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  void add(ServicePlan plan) {
    em.persist(plan);
  }

  Optional<ServicePlan> find(long id) {
    return Optional.ofNullable(em.find(ServicePlan.class, id));
  }

  List<ServicePlan> findByCodeKeys(Collection<String> keys) {
    return em.createQuery("select p from ServicePlan p where p.codeKey in :keys", ServicePlan.class)
        .setParameter("keys", keys)
        .getResultList();
  }
}
