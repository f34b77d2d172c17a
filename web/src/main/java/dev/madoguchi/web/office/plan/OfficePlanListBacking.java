package dev.madoguchi.web.office.plan;

import dev.madoguchi.plan.PlanDesk;
import dev.madoguchi.plan.PlanView;
import dev.madoguchi.web.platform.Urls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The service plans (TIC-22). URL {@code /office/plan/list}. */
@Named
@RequestScoped
public class OfficePlanListBacking {

  @Inject private PlanDesk desk;

  private List<PlanView> plans;

  /** Reads the plans. */
  public void load() {
    plans = desk.findPlans();
  }

  /** Where a row leads, below the context path. */
  public String address(PlanView plan) {
    return Urls.of("/office/plan/edit", "code", plan.code());
  }

  public List<PlanView> getPlans() {
    return plans;
  }
}
