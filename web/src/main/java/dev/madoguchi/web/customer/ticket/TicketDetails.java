package dev.madoguchi.web.customer.ticket;

import dev.madoguchi.ticket.AskedBefore;
import dev.madoguchi.ticket.Urgency;
import java.io.Serializable;
import java.util.stream.Stream;

/** The part of the form for a new ticket that most people leave as it is. */
public class TicketDetails implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int USUAL_PRIORITY = 3;

  private Urgency urgency = Urgency.MEDIUM;
  private String model;
  private String osVersion;
  private String endUserName;
  private String conditions;
  private Long categoryId;
  private String queue;
  private int priority = USUAL_PRIORITY;
  private String cc;

  /** Says what was said with an earlier ticket. */
  void repeat(AskedBefore asked) {
    model = asked.model();
    osVersion = asked.osVersion();
    endUserName = asked.endUserName();
    conditions = asked.conditions();
    categoryId = asked.categoryId();
    cc = asked.cc().isEmpty() ? null : String.join(", ", asked.cc());
  }

  /** Whether something of the folded part is filled in, so that it must be seen. */
  public boolean isFilled() {
    return categoryId != null
        || priority != USUAL_PRIORITY
        || Stream.of(model, osVersion, endUserName, conditions, queue, cc)
            .anyMatch(v -> v != null && !v.isBlank());
  }

  public Urgency getUrgency() {
    return urgency;
  }

  public void setUrgency(Urgency urgency) {
    this.urgency = urgency;
  }

  public String getModel() {
    return model;
  }

  public void setModel(String model) {
    this.model = model;
  }

  public String getOsVersion() {
    return osVersion;
  }

  public void setOsVersion(String osVersion) {
    this.osVersion = osVersion;
  }

  public String getEndUserName() {
    return endUserName;
  }

  public void setEndUserName(String endUserName) {
    this.endUserName = endUserName;
  }

  public String getConditions() {
    return conditions;
  }

  public void setConditions(String conditions) {
    this.conditions = conditions;
  }

  public Long getCategoryId() {
    return categoryId;
  }

  public void setCategoryId(Long categoryId) {
    this.categoryId = categoryId;
  }

  public String getQueue() {
    return queue;
  }

  public void setQueue(String queue) {
    this.queue = queue;
  }

  public int getPriority() {
    return priority;
  }

  public void setPriority(int priority) {
    this.priority = priority;
  }

  public String getCc() {
    return cc;
  }

  public void setCc(String cc) {
    this.cc = cc;
  }
}
