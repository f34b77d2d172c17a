package dev.madoguchi.it.plan;

import dev.madoguchi.As;
import dev.madoguchi.it.Unique;
import dev.madoguchi.plan.Channel;
import dev.madoguchi.plan.OpenDays;
import dev.madoguchi.plan.PlanDesk;
import dev.madoguchi.plan.SavePlan;
import dev.madoguchi.plan.SaveWindow;
import dev.madoguchi.plan.TargetUnit;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Plans that no other test knows. */
@Stateless
@PermitAll
public class Plans {

  /** The one who keeps them. */
  static final As OFFICE = As.office(9_000_004);

  @Inject private PlanDesk desk;

  /** A plan that takes faults by telephone only and everything else through the portal. */
  public String faultsByPhone() throws Exception {
    String code =
        OFFICE.get(() -> desk.save(new SavePlan(null, 0, Unique.of("PLAN"), "検証プラン", 0, "備考です")));
    save(code, window(code, "fault", Channel.PHONE, "0120-555-777"));
    save(code, window(code, "*", Channel.PORTAL, null));
    return code;
  }

  /** Stores the line on top of what is there. */
  public void save(String code, SaveWindow window) throws Exception {
    save(code, null, window);
  }

  /** Says the line with this id anew, or, without an id, another one. */
  public void save(String code, Long line, SaveWindow window) throws Exception {
    int version = OFFICE.get(() -> desk.getPlan(code)).version();
    OFFICE.run(
        () ->
            desk.saveWindow(
                new SaveWindow(
                    window.plan(),
                    line,
                    version,
                    window.kind(),
                    window.channel(),
                    window.contact(),
                    window.receptionDays(),
                    window.receptionHours(),
                    window.responseDays(),
                    window.responseHours(),
                    window.targetCount(),
                    window.targetUnit())));
  }

  static SaveWindow window(String plan, String kind, Channel channel, String contact) {
    return new SaveWindow(
        plan,
        null,
        0,
        kind,
        channel,
        contact,
        OpenDays.EVERY_DAY,
        "00:00-24:00",
        OpenDays.BUSINESS_DAYS,
        "09:00-12:00, 13:00-17:30",
        3,
        TargetUnit.DAYS);
  }
}
