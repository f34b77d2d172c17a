package dev.madoguchi.web.customer.plan;

import dev.madoguchi.calendar.BusinessCalendar;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.entitlement.EntitlementService;
import dev.madoguchi.entitlement.PlanOfContracts;
import dev.madoguchi.plan.WindowView;
import dev.madoguchi.ticket.TicketService;
import dev.madoguchi.ticket.inquiry.KindView;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * お客様窓口 (TIC-22): where and when one may ask under one's plans. URL {@code /customer/plan/windows}.
 * Joins the windows of the plans with the kinds of inquiry, which plans know by their codes alone.
 */
@Named
@RequestScoped
public class CustomerPlanWindowsBacking {

  @Inject private EntitlementService entitlements;
  @Inject private TicketService tickets;
  @Inject private CalendarService calendars;
  @Inject private ActiveUser user;
  @Inject private Clock clock;

  private List<PlanOfContracts> plans;
  private List<KindView> kinds;
  private BusinessCalendar calendar;
  private Instant now;

  /**
   * A line of the table.
   *
   * @param kinds names of the kinds of inquiry that share the line
   * @param line the window; null for kinds that the plan does not cover
   * @param open whether it receives at this moment
   * @param next when it receives again; this moment while it is open
   */
  public record Row(String kinds, WindowView line, boolean open, Instant next) {}

  /** Reads the plans. */
  public void load() {
    plans = entitlements.findPlans();
    kinds = tickets.getForm().kinds();
    calendar = calendars.calendar();
    now = clock.instant();
  }

  /** The lines of a plan: kinds in their order, those that share their lines together. */
  public List<Row> rows(PlanOfContracts plan) {
    Map<List<WindowView>, String> shared =
        kinds.stream()
            .collect(
                Collectors.groupingBy(
                    kind -> plan.windows().linesFor(kind.code()),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        kind -> kind.name().in(user.getLocale()),
                        Collectors.joining(Messages.text(user.getFormats(), "plan.comma")))));
    List<Row> rows = new ArrayList<>();
    shared.forEach(
        (lines, names) -> {
          lines.forEach(line -> rows.add(row(names, line)));
          if (lines.isEmpty()) {
            rows.add(new Row(names, null, false, null));
          }
        });
    return rows;
  }

  private Row row(String names, WindowView line) {
    var time = line.reception().on(calendar);
    return new Row(names, line, time.isOpen(now), time.nextOpening(now));
  }

  /** The clock by which the hours are meant, in the reader's words. */
  public String getZone() {
    return calendar.zone().getDisplayName(TextStyle.FULL, user.getLocale());
  }

  public List<PlanOfContracts> getPlans() {
    return plans;
  }
}
