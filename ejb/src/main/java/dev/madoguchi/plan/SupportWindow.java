package dev.madoguchi.plan;

import dev.madoguchi.calendar.WorkingHours;
import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * One line of a plan (お客様窓口, TIC-22): through which channel a kind of inquiry is received, when it
 * is received and when it is answered. Entered, changed and removed by back office. A plan has a
 * line at most once for each kind and channel. A kind without any line of its own takes the lines
 * of {@link #OTHER_KINDS}; see {@link PlanWindows}.
 */
@Entity
@Table(name = "support_window")
public class SupportWindow extends BaseEntity {

  /** Stands for every kind of inquiry that has no line of its own in the plan. */
  public static final String OTHER_KINDS = "*";

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "plan_id")
  private ServicePlan plan;

  @Column(name = "kind_code")
  private String kind;

  @Column(name = "channel")
  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "contact")
  private String contact;

  @Column(name = "reception_days")
  @Enumerated(EnumType.STRING)
  private OpenDays receptionDays;

  @Column(name = "reception_hours")
  private String receptionHours;

  @Column(name = "response_days")
  @Enumerated(EnumType.STRING)
  private OpenDays responseDays;

  @Column(name = "response_hours")
  private String responseHours;

  @Column(name = "target_count")
  private Integer targetCount;

  @Column(name = "target_unit")
  @Enumerated(EnumType.STRING)
  private TargetUnit targetUnit;

  protected SupportWindow() {}

  /** A new line of the plan. */
  SupportWindow(ServicePlan plan, WindowView facts) {
    this.plan = plan;
    become(facts);
  }

  /** Says the line anew; it stays in its plan. */
  final void become(WindowView facts) {
    kind = facts.kind();
    channel = facts.channel();
    contact = facts.contact();
    receptionDays = facts.reception().days();
    receptionHours = facts.reception().hours().toString();
    responseDays = facts.response().days();
    responseHours = facts.response().hours().toString();
    targetCount = facts.target() == null ? null : facts.target().count();
    targetUnit = facts.target() == null ? null : facts.target().unit();
  }

  ServicePlan getPlan() {
    return plan;
  }

  /** What the line says. */
  WindowView view() {
    return new WindowView(
        getId(),
        kind,
        channel,
        contact,
        new WindowHours(receptionDays, WorkingHours.parse(receptionHours)),
        new WindowHours(responseDays, WorkingHours.parse(responseHours)),
        targetCount == null ? null : new ResponseTarget(targetCount, targetUnit));
  }
}
