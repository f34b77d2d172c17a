package dev.madoguchi.ticket;

import dev.madoguchi.entitlement.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;

/**
 * What the customer stated on the form beside the question itself, as typed, and what that proved.
 * A contract or serial number that matched nothing of the customer is kept in these words and shown
 * to agents as not verified (CON-13).
 */
@Embeddable
class Statement {

  @Column(name = "subject")
  private String subject;

  @Column(name = "subject_key")
  private String subjectKey;

  @Enumerated(EnumType.STRING)
  @Column(name = "urgency")
  private Urgency urgency;

  @Column(name = "typed_contract")
  private String contract;

  @Column(name = "typed_serial_number")
  private String serialNumber;

  @Column(name = "serial_verified")
  private boolean serialVerified;

  @Column(name = "model")
  private String model;

  @Column(name = "os_version")
  private String osVersion;

  @Column(name = "end_user_name")
  private String endUserName;

  @Column(name = "conditions")
  private String conditions;

  @Column(name = "cc")
  private String cc;

  @Column(name = "reasons")
  private String reasons;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "follows_id")
  private Ticket follows;

  protected Statement() {}

  Statement(OpenTicket asked, TicketScope scope) {
    subject = asked.subject().strip();
    subjectKey = SearchKey.of(subject);
    urgency = asked.urgency();
    reasons = ReasonLines.write(scope.reasons());
    contract = scope.typedContract();
    serialNumber = text(asked.serialNumber());
    serialVerified = scope.device() != null;
    model = text(asked.model());
    osVersion = text(asked.osVersion());
    endUserName = text(asked.endUserName());
    conditions = text(asked.conditions());
    cc = scope.cc().text();
  }

  void follow(Ticket before) {
    follows = before;
  }

  /** The ticket about which the customer asks again. */
  Optional<Ticket> findFollowed() {
    return Optional.ofNullable(follows);
  }

  private static String text(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  String getSubject() {
    return subject;
  }

  Urgency getUrgency() {
    return urgency;
  }

  /** Why the customer may ask (CON-13). */
  List<Reason> getReasons() {
    return ReasonLines.read(reasons);
  }

  /** The contract as typed, if it matched none of the customer's; else null. */
  String getContract() {
    return contract;
  }

  String getSerialNumber() {
    return serialNumber;
  }

  boolean isSerialVerified() {
    return serialVerified;
  }

  String getModel() {
    return model;
  }

  String getOsVersion() {
    return osVersion;
  }

  String getEndUserName() {
    return endUserName;
  }

  String getConditions() {
    return conditions;
  }

  List<String> getCc() {
    return CcList.of(cc).addresses();
  }
}
