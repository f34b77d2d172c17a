package dev.madoguchi.ticket.inquiry;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A kind of inquiry (種別): usage, fault, contract and procedure, request, other. It decides which
 * fields the form requires, what it says to the person who writes, and which desk works on the
 * ticket (TIC-01).
 */
@Entity
@Table(name = "inquiry_kind")
public class InquiryKind extends BaseEntity {

  static final int LONGEST_NAME = 100;
  static final int LONGEST_HELP = 1000;
  static final int LONGEST_CHECKS = 2000;

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

  /**
   * Says anew what the kind is called, what it requires and what it tells; code and place stay.
   *
   * @param wish what it says from now on
   * @param desk the queue that the wish names
   * @return names of the command's components that differed
   * @throws InquiryKindChangedException if the wish was made on another version
   */
  Set<String> change(ChangeKind wish, Queue desk) {
    if (wish.version() != getVersion()) {
      throw new InquiryKindChangedException();
    }
    Set<String> changed = differences(wish, desk);
    nameJa = wish.nameJa();
    nameEn = wish.nameEn();
    helpJa = wish.helpJa();
    helpEn = wish.helpEn();
    checksJa = wish.checksJa();
    checksEn = wish.checksEn();
    queue = desk;
    requiredFields =
        wish.required().isEmpty()
            ? null
            : wish.required().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    return changed;
  }

  private Set<String> differences(ChangeKind wish, Queue desk) {
    Map<String, Boolean> same = new LinkedHashMap<>();
    same.put("nameJa", Objects.equals(nameJa, wish.nameJa()));
    same.put("nameEn", Objects.equals(nameEn, wish.nameEn()));
    same.put("queue", Objects.equals(queue, desk));
    same.put("required", getRequired().equals(wish.required()));
    same.put("helpJa", Objects.equals(helpJa, wish.helpJa()));
    same.put("helpEn", Objects.equals(helpEn, wish.helpEn()));
    same.put("checksJa", Objects.equals(checksJa, wish.checksJa()));
    same.put("checksEn", Objects.equals(checksEn, wish.checksEn()));
    same.values().removeIf(equal -> equal);
    return same.keySet();
  }
}
