package dev.madoguchi.ticket.inquiry;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A desk that works on tickets (宛先). The rows come with the portal; an operator renames them. */
@Entity
@Table(name = "queue")
public class Queue extends BaseEntity {

  @Column(name = "code")
  private String code;

  @Column(name = "name_ja")
  private String nameJa;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "position_no")
  private int position;

  protected Queue() {}

  /** Short lasting name, as {@code support}. */
  public String getCode() {
    return code;
  }

  /** Name for people. */
  public Wording getName() {
    return new Wording(nameJa, nameEn);
  }
}
