package dev.madoguchi.plan;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a contract promises. Contracts name it by the code of the operator's core system. */
@Entity
@Table(name = "service_plan")
public class ServicePlan extends BaseEntity {

  @Column(name = "code")
  private String code;

  @Column(name = "code_key")
  private String codeKey;

  @Column(name = "name")
  private String name;

  @Column(name = "portal")
  private boolean portal;

  @Column(name = "grace_days")
  private int graceDays;

  @Column(name = "response_hours")
  private String responseHours;

  protected ServicePlan() {}

  /**
   * A new plan.
   *
   * @param code code of the core system, unique without regard to case and width
   * @param name name as customers know it
   * @param portal whether the portal is one of its channels; without it tickets can't be opened
   * @param graceDays days after the last day of maintenance in which the customer may still ask
   * @param responseHours when one gets an answer, in words
   */
  public ServicePlan(
      String code, String name, boolean portal, int graceDays, String responseHours) {
    this.code = code;
    this.codeKey = PlanCode.keyOf(code);
    this.name = name;
    this.portal = portal;
    this.graceDays = graceDays;
    this.responseHours = responseHours;
  }

  /** The code in the form in which codes are compared, see {@link PlanCode}. */
  public String getCodeKey() {
    return codeKey;
  }

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  /** Whether the portal is one of its channels (CON-13). */
  public boolean isPortal() {
    return portal;
  }

  /** Days after the last day of maintenance in which the customer may still ask (CON-13). */
  public int getGraceDays() {
    return graceDays;
  }

  /** When one gets an answer, in words. */
  public String getResponseHours() {
    return responseHours;
  }
}
