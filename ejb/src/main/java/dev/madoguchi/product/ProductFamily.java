package dev.madoguchi.product;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Products of one maker that belong together; the second level of the product menu (PRO-01). */
@Entity
@Table(name = "product_family")
public class ProductFamily extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "maker_id")
  private Maker maker;

  @Column(name = "name")
  private String name;

  protected ProductFamily() {}

  /** A new family; the name is unique within its maker. */
  public ProductFamily(Maker maker, String name) {
    this.maker = maker;
    this.name = name;
  }

  public String getName() {
    return name;
  }
}
