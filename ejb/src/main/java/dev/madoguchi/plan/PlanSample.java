package dev.madoguchi.plan;

import dev.madoguchi.calendar.WorkingHours;
import dev.madoguchi.platform.SampleData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Six plans: with and without grace period, with several shifts, with windows around the clock, one
 * that takes faults by telephone only and one without the portal.
 */
@Dependent
class PlanSample implements SampleData {

  private static final WindowHours ALWAYS =
      new WindowHours(OpenDays.EVERY_DAY, WorkingHours.ROUND_THE_CLOCK);
  private static final WindowHours OFFICE = businessDays("09:00-12:00,13:00-17:30");
  private static final WindowHours LONG = businessDays("08:00-20:00");
  private static final String PHONE_NUMBER = "0120-555-010";
  private static final String NIGHT_NUMBER = "0120-555-024";
  private static final String FAULT = "fault";

  @Inject private PlanRepository plans;

  @Override
  public int order() {
    return 80;
  }

  @Override
  public void load() {
    ResponseTarget fourHours = new ResponseTarget(4, TargetUnit.HOURS);
    ResponseTarget threeDays = new ResponseTarget(3, TargetUnit.DAYS);
    plan("PRM-24", "プレミアム", 30, "障害は24時間365日受け付け、対応します。")
        .line(FAULT, Channel.PORTAL, null, ALWAYS, ALWAYS, new ResponseTarget(1, TargetUnit.HOURS))
        .line(FAULT, Channel.PHONE, NIGHT_NUMBER, ALWAYS, ALWAYS, null)
        .rest(Channel.PORTAL, null, ALWAYS, LONG, fourHours)
        .rest(Channel.PHONE, PHONE_NUMBER, LONG, LONG, null);
    plan("STD-WD", "スタンダード", 14, null)
        .rest(Channel.PORTAL, null, ALWAYS, OFFICE, threeDays)
        .rest(Channel.PHONE, PHONE_NUMBER, OFFICE, OFFICE, null);
    plan("STD-EX", "スタンダード延長", 14, null)
        .rest(Channel.PORTAL, null, ALWAYS, LONG, new ResponseTarget(1, TargetUnit.DAYS))
        .rest(Channel.PHONE, PHONE_NUMBER, LONG, LONG, null)
        .rest(Channel.MAIL, "support@madoguchi.example", ALWAYS, LONG, threeDays);
    plan("ONS-24", "オンサイト24", 30, "障害時は交換部材をお届けし、現地で作業します。")
        .line(FAULT, Channel.PHONE, NIGHT_NUMBER, ALWAYS, ALWAYS, fourHours)
        .rest(Channel.PORTAL, null, ALWAYS, OFFICE, threeDays);
    plan("LITE", "ライト", 0, "お電話での受付はありません。")
        .rest(Channel.PORTAL, null, ALWAYS, businessDays("10:00-16:00"), threeDays);
    plan("PHONE", "電話サポート", 0, "お電話での受付のみです。")
        .rest(Channel.PHONE, PHONE_NUMBER, OFFICE, OFFICE, null);
  }

  private Lines plan(String code, String name, int graceDays, String remark) {
    ServicePlan plan = new ServicePlan(code, name, graceDays);
    plan.describe(name, graceDays, remark);
    plans.add(plan);
    return new Lines(plan);
  }

  private static WindowHours businessDays(String hours) {
    return new WindowHours(OpenDays.BUSINESS_DAYS, WorkingHours.parse(hours));
  }

  /** The windows of one plan. */
  private final class Lines {

    private final ServicePlan plan;

    Lines(ServicePlan plan) {
      this.plan = plan;
    }

    Lines line(
        String kind,
        Channel channel,
        String contact,
        WindowHours reception,
        WindowHours response,
        ResponseTarget target) {
      plans.add(
          new SupportWindow(
              plan, new WindowView(null, kind, channel, contact, reception, response, target)));
      plan.offerPortal(plan.isPortal() || channel == Channel.PORTAL);
      return this;
    }

    Lines rest(
        Channel channel,
        String contact,
        WindowHours reception,
        WindowHours response,
        ResponseTarget target) {
      return line(SupportWindow.OTHER_KINDS, channel, contact, reception, response, target);
    }
  }
}
