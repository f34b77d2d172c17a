package dev.madoguchi.web.office.plan;

import dev.madoguchi.plan.PlanDesk;
import dev.madoguchi.plan.PlanView;
import dev.madoguchi.plan.SavePlan;
import dev.madoguchi.plan.WindowView;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import dev.madoguchi.web.platform.Urls;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * One service plan (TIC-22). URL {@code /office/plan/edit?code=}; without a code a new one, 404 for
 * a code that does not exist.
 */
@Named
@ViewScoped
public class OfficePlanEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PlanDesk desk;

  private transient PlanView plan;
  private String plannedCode;
  private String code;
  private String name;
  private Integer graceDays = 0;
  private String remark;
  private Long id;
  private int version;

  /** Reads the plan. */
  public void load() {
    if (isExisting()) {
      PlanView found = getPlan();
      id = found.id();
      version = found.version();
      code = found.code();
      name = found.name();
      graceDays = found.graceDays();
      remark = found.remark();
    }
  }

  /** After a refusal the reader sees what is stored now, and a second attempt counts. */
  public void compare() {
    if (isExisting() && FacesContext.getCurrentInstance().isPostback()) {
      plan = null;
      version = getPlan().version();
    }
  }

  /** Stores the plan and shows it. */
  public String save() {
    String saved = desk.save(new SavePlan(id, version, code, name, graceDays, remark));
    Feedback.done("office.plan.edit.done");
    return Redirect.to("/office/plan/edit", "code", saved);
  }

  /** Where a row of its windows leads, below the context path. */
  public String address(WindowView line) {
    return Urls.of("/office/plan/window", "plan", getPlan().code(), "line", line.id());
  }

  /** Whether there is a plan already. */
  public boolean isExisting() {
    return plannedCode != null && !plannedCode.isBlank();
  }

  /** The stored plan; the view may have come back without it, then it is read once more. */
  public PlanView getPlan() {
    if (plan == null && isExisting()) {
      plan = desk.getPlan(plannedCode);
    }
    return plan;
  }

  /** Code in the address. */
  public String getPlannedCode() {
    return plannedCode;
  }

  public void setPlannedCode(String plannedCode) {
    this.plannedCode = plannedCode;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Integer getGraceDays() {
    return graceDays;
  }

  public void setGraceDays(Integer graceDays) {
    this.graceDays = graceDays;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
