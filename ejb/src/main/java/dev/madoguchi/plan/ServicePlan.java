package dev.madoguchi.plan;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * What a contract promises: through which {@linkplain SupportWindow windows} and at what hours one
 * may ask. Kept by back office; contracts name it by the code of the operator's core system, which
 * never changes.
 */
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

  @Column(name = "remark")
  private String remark;

  protected ServicePlan() {}

  /**
   * A new plan; it receives nothing before it has support windows.
   *
   * @param code code of the core system, unique without regard to case and width
   * @param name name as customers know it
   * @param graceDays days after the last day of maintenance in which the customer may still ask
   */
  public ServicePlan(String code, String name, int graceDays) {
    this.code = code;
    this.codeKey = PlanCode.keyOf(code);
    this.name = name;
    this.graceDays = graceDays;
  }

  /** Says anew what it is called and what it promises. */
  final void describe(String newName, int newGraceDays, String newRemark) {
    name = newName;
    graceDays = newGraceDays;
    remark = newRemark;
  }

  /** Notes whether one of its windows is the portal. */
  void offerPortal(boolean offered) {
    portal = offered;
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

  /**
   * Whether the portal is one of its channels (CON-13): kept beside the windows, so that lists of
   * contracts need not read them.
   */
  public boolean isPortal() {
    return portal;
  }

  /** Days after the last day of maintenance in which the customer may still ask (CON-13). */
  public int getGraceDays() {
    return graceDays;
  }

  /** What else it promises, for customers; or null. */
  public String getRemark() {
    return remark;
  }
}
