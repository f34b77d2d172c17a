package dev.madoguchi.setting;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A value that an administrator chose instead of the default (OPS-02). A setting without a row has
 * its default; going back to the default deletes the row. Who changed it before is in the audit
 * log.
 */
@Entity
@Table(name = "setting")
public class Setting extends BaseEntity {

  @Column(name = "name")
  private String name;

  @Column(name = "value_text")
  private String value;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Setting() {}

  Setting(String name, String value, String changedBy, Instant changedAt) {
    this.name = name;
    this.value = value;
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }

  void change(String newValue, String actor, Instant when) {
    value = newValue;
    changedBy = actor;
    changedAt = when;
  }

  public String getName() {
    return name;
  }

  public String getValue() {
    return value;
  }

  public String getChangedBy() {
    return changedBy;
  }

  public Instant getChangedAt() {
    return changedAt;
  }
}
