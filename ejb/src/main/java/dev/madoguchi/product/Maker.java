package dev.madoguchi.product;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Who makes the products; the first level of the product menu (PRO-01). */
@Entity
@Table(name = "maker")
public class Maker extends BaseEntity {

  @Column(name = "name")
  private String name;

  protected Maker() {}

  /** A new maker; the name is unique. */
  public Maker(String name) {
    this.name = name;
  }
}
