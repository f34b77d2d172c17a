package dev.madoguchi.it.ticket;

import dev.madoguchi.ticket.OpenTicket;
import dev.madoguchi.ticket.Urgency;
import java.util.List;
import java.util.UUID;

/** The form for a new ticket, filled in rightly; a test changes what it is about. */
public final class Question {

  private String token = UUID.randomUUID().toString();
  private Long productId;
  private Long supportIdId;
  private String kind = "usage";
  private String queue;
  private String subject = "VPN が切れる";
  private String contract;
  private boolean contractUnknown;
  private String serial;
  private boolean serialUnknown;
  private String model;
  private String osVersion;
  private String endUserName;
  private Urgency urgency = Urgency.MEDIUM;
  private int priority = 3;
  private String conditions;
  private String cc;
  private Long categoryId;
  private String text = "昨日から一時間ごとに切れます。";
  private List<Long> files = List.of();
  private String follows;

  private Question() {}

  /** About the asker's device, under the support ID. */
  public static Question of(Asker asker) {
    Question question = new Question();
    question.productId = asker.contract().productId();
    question.supportIdId = asker.supportId().id();
    question.contract = asker.contract().number();
    question.serial = asker.contract().serials().isEmpty() ? null : asker.contract().serial();
    return question;
  }

  /** About the portal itself. */
  public static Question onThePortal() {
    Question question = new Question();
    question.kind = "other";
    return question;
  }

  public Question token(String value) {
    token = value;
    return this;
  }

  public Question product(Long value) {
    productId = value;
    return this;
  }

  public Question supportId(Long value) {
    supportIdId = value;
    return this;
  }

  public Question kind(String value) {
    kind = value;
    return this;
  }

  public Question queue(String value) {
    queue = value;
    return this;
  }

  public Question subject(String value) {
    subject = value;
    return this;
  }

  /** As typed, or null for an empty field. */
  public Question contract(String value) {
    contract = value;
    return this;
  }

  public Question contractUnknown() {
    contract = null;
    contractUnknown = true;
    return this;
  }

  /** As typed, or null for an empty field. */
  public Question serial(String value) {
    serial = value;
    return this;
  }

  public Question serialUnknown() {
    serial = null;
    serialUnknown = true;
    return this;
  }

  public Question device(String modelName, String version, String endUser) {
    model = modelName;
    osVersion = version;
    endUserName = endUser;
    return this;
  }

  public Question order(Urgency howUrgent, int howImportant) {
    urgency = howUrgent;
    priority = howImportant;
    return this;
  }

  public Question conditions(String value) {
    conditions = value;
    return this;
  }

  public Question cc(String value) {
    cc = value;
    return this;
  }

  public Question category(Long value) {
    categoryId = value;
    return this;
  }

  public Question text(String value) {
    text = value;
    return this;
  }

  public Question follows(String number) {
    follows = number;
    return this;
  }

  public Question files(Long... ids) {
    files = List.of(ids);
    return this;
  }

  /** What the form sends. */
  public OpenTicket command() {
    return new OpenTicket(
        token,
        productId,
        supportIdId,
        kind,
        queue,
        subject,
        contract,
        contractUnknown,
        serial,
        serialUnknown,
        model,
        osVersion,
        endUserName,
        urgency,
        priority,
        conditions,
        cc,
        categoryId,
        text,
        files,
        follows);
  }
}
