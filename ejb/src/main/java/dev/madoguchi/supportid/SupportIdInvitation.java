package dev.madoguchi.supportid;

import dev.madoguchi.account.Account;
import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/**
 * Somebody without an account is invited to be in charge of a support ID (CON-08). The link works
 * until its day, once; accepting or taking the invitation back removes it, sending it again makes
 * another link. What happened stands in the support ID's history.
 */
@Entity
@Table(name = "support_id_invitation")
public class SupportIdInvitation extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "support_id_id", updatable = false)
  private SupportId supportId;

  @Column(name = "mail", updatable = false)
  private String mail;

  @Column(name = "mail_key", updatable = false)
  private String mailKey;

  @Column(name = "token_hash")
  private String tokenHash;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "inviter_id")
  private Account inviter;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected SupportIdInvitation() {}

  SupportIdInvitation(SupportId supportId, String mail) {
    this.supportId = supportId;
    this.mail = mail;
    this.mailKey = mailKey(mail);
  }

  static String mailKey(String mail) {
    return mail.toLowerCase(Locale.ROOT);
  }

  /** A link goes out; links that went out before work no more. */
  void send(Account by, String hash, Instant now, Instant expires) {
    inviter = by;
    tokenHash = hash;
    sentAt = now;
    expiresAt = expires;
  }

  boolean isOpen(Instant now) {
    return now.isBefore(expiresAt);
  }

  SupportId getSupportId() {
    return supportId;
  }

  String getMail() {
    return mail;
  }

  Account getInviter() {
    return inviter;
  }

  Instant getSentAt() {
    return sentAt;
  }

  Instant getExpiresAt() {
    return expiresAt;
  }
}
