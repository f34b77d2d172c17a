package dev.madoguchi.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Service plans for the components that stand on them; not for pages, because it hands out
 * entities.
 */
@Stateless
public class PlanLookup {

  @Inject private PlanRepository plans;

  /** The plan with this code, without regard to case and width. */
  @PermitAll
  public Optional<ServicePlan> findByCode(String code) {
    return findByCodes(List.of(code)).stream().findFirst();
  }

  /** All plans by name. */
  @PermitAll
  public List<ServicePlan> findAll() {
    return plans.findAll();
  }

  /** The plans with these codes, in no order, in one query; unknown codes give nothing. */
  @PermitAll
  public List<ServicePlan> findByCodes(Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : plans.findByCodeKeys(codes.stream().map(PlanCode::keyOf).collect(Collectors.toSet()));
  }

  /** The support windows of these plans by id of the plan, in one query; a plan may have none. */
  @PermitAll
  public Map<Long, PlanWindows> windowsOf(Collection<Long> planIds) {
    return plans.windowsOf(planIds);
  }
}
