package dev.madoguchi.product;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * What is maintained and asked about. Contracts name it by its code, which the core system of the
 * operator gives.
 */
@Entity
@Table(name = "product")
public class Product extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "family_id")
  private ProductFamily family;

  @Column(name = "code")
  private String code;

  @Column(name = "code_key")
  private String codeKey;

  @Column(name = "name")
  private String name;

  @Column(name = "serial_numbers")
  private boolean serialNumbers;

  protected Product() {}

  /**
   * A new product.
   *
   * @param family where it stands in the product menu
   * @param code code of the core system, unique without regard to case and width
   * @param name name as customers know it
   * @param serialNumbers whether its devices have serial numbers, so that a ticket may ask for one
   */
  public Product(ProductFamily family, String code, String name, boolean serialNumbers) {
    this.family = family;
    this.code = code;
    this.codeKey = ProductCode.keyOf(code);
    this.name = name;
    this.serialNumbers = serialNumbers;
  }

  public ProductFamily getFamily() {
    return family;
  }

  public String getCode() {
    return code;
  }

  /** The code in the form in which codes are compared, see {@link ProductCode}. */
  public String getCodeKey() {
    return codeKey;
  }

  public String getName() {
    return name;
  }

  /** Whether its devices have serial numbers. */
  public boolean hasSerialNumbers() {
    return serialNumbers;
  }
}
