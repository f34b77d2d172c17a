package dev.madoguchi.ticket.inquiry;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A kind of inquiry (種別): usage, fault, contract and procedure, request, other. It decides which
 * fields the form requires, what it says to the person who writes, and which desk works on the
 * ticket (TIC-01).
 */
@Entity
@Table(name = "inquiry_kind")
public class InquiryKind extends BaseEntity {

  @Column(name = "code")
  private String code;

  @Column(name = "name_ja")
  private String nameJa;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "help_ja")
  private String helpJa;

  @Column(name = "help_en")
  private String helpEn;

  @Column(name = "checks_ja")
  private String checksJa;

  @Column(name = "checks_en")
  private String checksEn;

  @Column(name = "required_fields")
  private String requiredFields;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "queue_id")
  private Queue queue;

  @Column(name = "position_no")
  private int position;

  protected InquiryKind() {}

  /** Short lasting name, as {@code fault}. */
  public String getCode() {
    return code;
  }

  /** Name for people. */
  public Wording getName() {
    return new Wording(nameJa, nameEn);
  }

  /** What to write, for people. */
  public Wording getHelp() {
    return new Wording(helpJa, helpEn);
  }

  /** Questions to answer before asking, a line each; the columns are empty where there are none. */
  public KindView.Checks getChecks() {
    return new KindView.Checks(
        checksJa == null ? List.of() : checksJa.lines().toList(),
        checksEn == null ? List.of() : checksEn.lines().toList());
  }

  /** Fields that a ticket of this kind must have. */
  public Set<KindField> getRequired() {
    Set<KindField> required = EnumSet.noneOf(KindField.class);
    if (requiredFields != null) {
      for (String name : requiredFields.split(",")) {
        required.add(KindField.valueOf(name.strip()));
      }
    }
    return required;
  }

  /** The desk that works on it unless the customer chooses another. */
  public Queue getQueue() {
    return queue;
  }

  /** Place in lists. */
  public int getPosition() {
    return position;
  }
}
