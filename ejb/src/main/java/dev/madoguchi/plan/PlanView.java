package dev.madoguchi.plan;

/**
 * A plan with its windows, as pages show it.
 *
 * @param id the plan
 * @param version to send back with a change
 * @param code code of the core system
 * @param name name as customers know it
 * @param graceDays days after the last day of maintenance in which one may still ask
 * @param remark what else the plan promises, or null
 * @param windows its support windows
 */
public record PlanView(
    long id,
    int version,
    String code,
    String name,
    int graceDays,
    String remark,
    PlanWindows windows) {

  static PlanView of(ServicePlan plan, PlanWindows windows) {
    return new PlanView(
        plan.getId(),
        plan.getVersion(),
        plan.getCode(),
        plan.getName(),
        plan.getGraceDays(),
        plan.getRemark(),
        windows);
  }
}
