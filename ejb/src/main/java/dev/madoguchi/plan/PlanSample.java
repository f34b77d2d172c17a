package dev.madoguchi.plan;

import dev.madoguchi.platform.SampleData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Five plans: with different hours, with and without grace period, one without the portal. */
@Dependent
class PlanSample implements SampleData {

  @Inject private PlanRepository plans;

  @Override
  public int order() {
    return 80;
  }

  @Override
  public void load() {
    plans.add(new ServicePlan("PRM-24", "プレミアム", true, 30, "毎日 24時間"));
    plans.add(new ServicePlan("STD-WD", "スタンダード", true, 14, "営業日 9:00–17:30"));
    plans.add(new ServicePlan("STD-EX", "スタンダード延長", true, 14, "営業日 8:00–20:00"));
    plans.add(new ServicePlan("LITE", "ライト", true, 0, "営業日 10:00–16:00(ポータルのみ)"));
    plans.add(new ServicePlan("PHONE", "電話サポート", false, 0, "営業日 9:00–17:30(電話 0120-555-010)"));
  }
}
