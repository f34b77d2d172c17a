package dev.madoguchi.web.customer.plan;

import dev.madoguchi.plan.OpenDays;
import dev.madoguchi.plan.ResponseTarget;
import dev.madoguchi.plan.TargetUnit;
import dev.madoguchi.plan.WindowHours;
import dev.madoguchi.plan.WindowView;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Functions;
import dev.madoguchi.web.platform.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Says hours and targets of support windows (TIC-22): {@code #{planWords.hours(line.response)}}.
 */
@Named
@RequestScoped
public class PlanWords {

  @Inject private ActiveUser user;

  /** The hours with their days, on the operator's wall clock. */
  public String hours(WindowHours hours) {
    return hours.isAlways()
        ? text("plan.always")
        : Functions.label(hours.days()) + " " + hours.hours().readable();
  }

  /** Within what time a first response is meant to come. */
  public String target(WindowView line) {
    ResponseTarget target = line.target();
    if (target == null) {
      return text("frame.none");
    }
    boolean businessDays =
        target.unit() == TargetUnit.DAYS && line.response().days() == OpenDays.BUSINESS_DAYS;
    return text("plan.target." + (businessDays ? "BUSINESS_DAYS" : target.unit()), target.count());
  }

  private String text(String key, Object... arguments) {
    return Messages.text(user.getFormats(), key, arguments);
  }
}
