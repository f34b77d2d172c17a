package dev.madoguchi.plan;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.calendar.WorkingHours;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/**
 * Where back office keeps plans and their support windows (TIC-22). A change counts at once: for
 * the page お客様窓口, for the form for a new ticket, for the next certificate. A plan and its windows
 * share one version, so that two people never change a plan past each other.
 */
@Stateless
public class PlanDesk {

  @Inject private PlanRepository plans;
  @Inject private AuditWriter audit;

  /** All plans by name, with their windows. */
  @RolesAllowed(Roles.OFFICE)
  public List<PlanView> findPlans() {
    List<ServicePlan> all = plans.findAll();
    Map<Long, PlanWindows> windows = plans.windowsOf(all.stream().map(ServicePlan::getId).toList());
    return all.stream()
        .map(plan -> PlanView.of(plan, windows.getOrDefault(plan.getId(), PlanWindows.NONE)))
        .toList();
  }

  /**
   * One plan.
   *
   * @throws NotFoundException if there is none with this code
   */
  @RolesAllowed(Roles.OFFICE)
  public PlanView getPlan(String code) {
    ServicePlan plan = plan(code);
    return PlanView.of(plan, windowsOf(plan));
  }

  /**
   * Stores a new plan, or changes one.
   *
   * @return its code
   * @throws PlanCodeTakenException if the code of a new plan belongs to another one
   * @throws PlanChangedException if somebody else changed it meanwhile
   * @throws NotFoundException if there is no such plan
   */
  @RolesAllowed(Roles.OFFICE)
  public String save(@NotNull @Valid SavePlan command) {
    ServicePlan plan;
    if (command.id() == null) {
      plan = new ServicePlan(command.code(), command.name(), command.graceDays());
      plans.add(plan);
    } else {
      plan =
          plans.find(command.id()).orElseThrow(() -> new NotFoundException("plan", command.id()));
      lock(plan, command.version());
    }
    plan.describe(command.name(), command.graceDays(), command.remark());
    plans.flush();
    audit.write(
        "plan.saved",
        "plan:" + plan.getCode(),
        "%s; %d; %s".formatted(plan.getName(), plan.getGraceDays(), plan.getRemark()));
    return plan.getCode();
  }

  /**
   * Stores a new line of a plan, or changes one.
   *
   * @throws HoursNotReadableException if hours are no shifts in order
   * @throws ContactMissingException if a channel needs a contact and has none
   * @throws WindowTakenException if the plan has a line for this kind and channel already
   * @throws PlanChangedException if somebody else changed the plan meanwhile
   * @throws NotFoundException if there is no such plan or line
   */
  @RolesAllowed(Roles.OFFICE)
  public void saveWindow(@NotNull @Valid SaveWindow command) {
    WindowView facts = facts(command);
    ServicePlan plan = plan(command.plan());
    lock(plan, command.version());
    if (command.id() == null) {
      plans.add(new SupportWindow(plan, facts));
    } else {
      window(plan, command.id()).become(facts);
    }
    finish(plan, "plan.window.saved", facts);
  }

  /**
   * Takes a line out of its plan.
   *
   * @param code code of the plan
   * @param version version of the plan that was on the page
   * @throws PlanChangedException if somebody else changed the plan meanwhile
   * @throws NotFoundException if there is no such plan or line
   */
  @RolesAllowed(Roles.OFFICE)
  public void removeWindow(String code, long id, int version) {
    ServicePlan plan = plan(code);
    lock(plan, version);
    SupportWindow window = window(plan, id);
    plans.remove(window);
    finish(plan, "plan.window.removed", window.view());
  }

  private void finish(ServicePlan plan, String action, WindowView line) {
    plans.flush();
    plan.offerPortal(windowsOf(plan).hasPortal());
    String detail =
        "%s %s %s; %s %s; %s %s; %s"
            .formatted(
                line.kind(),
                line.channel(),
                line.contact(),
                line.reception().days(),
                line.reception().hours(),
                line.response().days(),
                line.response().hours(),
                line.target());
    audit.write(action, "plan:" + plan.getCode(), detail);
  }

  private void lock(ServicePlan plan, int version) {
    if (plan.getVersion() != version) {
      throw new PlanChangedException();
    }
    plans.countUp(plan);
  }

  private PlanWindows windowsOf(ServicePlan plan) {
    return plans.windowsOf(List.of(plan.getId())).getOrDefault(plan.getId(), PlanWindows.NONE);
  }

  private ServicePlan plan(String code) {
    return plans.findByCodeKeys(List.of(PlanCode.keyOf(code))).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("plan", code));
  }

  private SupportWindow window(ServicePlan plan, long id) {
    return plans
        .findWindow(plan, id)
        .orElseThrow(() -> new NotFoundException("support window", id));
  }

  private static WindowView facts(SaveWindow command) {
    WindowHours reception =
        hours("receptionHours", command.receptionDays(), command.receptionHours());
    WindowHours response = hours("responseHours", command.responseDays(), command.responseHours());
    if (command.channel() != Channel.PORTAL && command.contact() == null) {
      throw new ContactMissingException();
    }
    ResponseTarget target =
        command.targetCount() == null
            ? null
            : new ResponseTarget(command.targetCount(), command.targetUnit());
    return new WindowView(
        null, command.kind(), command.channel(), command.contact(), reception, response, target);
  }

  private static WindowHours hours(String field, OpenDays days, String text) {
    try {
      return new WindowHours(days, WorkingHours.parse(text));
    } catch (IllegalArgumentException e) {
      throw new HoursNotReadableException(field);
    }
  }
}
