package dev.madoguchi.plan;

import dev.madoguchi.platform.Constraints;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The stored service plans. */
@Dependent
class PlanRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  void add(ServicePlan plan) {
    em.persist(plan);
  }

  void add(SupportWindow window) {
    em.persist(window);
  }

  void remove(SupportWindow window) {
    em.remove(window);
  }

  /** Makes the plan count up its version although only its windows change. */
  void countUp(ServicePlan plan) {
    em.lock(plan, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /**
   * Writes what was changed.
   *
   * @throws PlanCodeTakenException if another plan has the code
   * @throws WindowTakenException if the plan has a line for this kind and channel already
   * @throws PlanChangedException if somebody else was faster
   */
  void flush() {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw new PlanChangedException();
    } catch (PersistenceException e) {
      if (Constraints.violated(e, "uq_service_plan_code")) {
        throw new PlanCodeTakenException();
      }
      if (Constraints.violated(e, "uq_support_window_line")) {
        throw new WindowTakenException();
      }
      throw e;
    }
  }

  Optional<ServicePlan> find(long id) {
    return Optional.ofNullable(em.find(ServicePlan.class, id));
  }

  Optional<SupportWindow> findWindow(ServicePlan plan, long id) {
    return Optional.ofNullable(em.find(SupportWindow.class, id))
        .filter(window -> window.getPlan().getId().equals(plan.getId()));
  }

  /** The windows of these plans by id of the plan, in one query. */
  Map<Long, PlanWindows> windowsOf(Collection<Long> planIds) {
    if (planIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select w from SupportWindow w where w.plan.id in :plans", SupportWindow.class)
        .setParameter("plans", planIds)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                window -> window.getPlan().getId(),
                Collectors.mapping(
                    SupportWindow::view,
                    Collectors.collectingAndThen(Collectors.toList(), PlanWindows::new))));
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
