package dev.madoguchi.ticket.inquiry;

import dev.madoguchi.platform.BaseEntity;
import dev.madoguchi.product.Product;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A topic within a product (カテゴリ), for search and reports. */
@Entity
@Table(name = "category")
public class Category extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "product_id")
  private Product product;

  @Column(name = "code")
  private String code;

  @Column(name = "name_ja")
  private String nameJa;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "position_no")
  private int position;

  protected Category() {}

  /** A new category; its code is unique within the product. */
  public Category(Product product, String code, Wording name, int position) {
    this.product = product;
    this.code = code;
    this.nameJa = name.ja();
    this.nameEn = name.en();
    this.position = position;
  }

  public Product getProduct() {
    return product;
  }

  /** Name for people. */
  public Wording getName() {
    return new Wording(nameJa, nameEn);
  }
}
