package dev.madoguchi.mail;

/**
 * The fate of one mail to one recipient (OPS-12).
 *
 * <pre>
 * QUEUED → SENDING → SENT
 *   ↑         ├────→ QUEUED  (tried again later)
 *   │         └────→ FAILED  (given up)
 *   └── FAILED, SENT         (an operator sends it again)
 * QUEUED → KEPT              (sample installation without a mail server)
 * </pre>
 */
public enum MailState {
  /** Waits for its turn. */
  QUEUED,
  /** A server has taken it to send it. */
  SENDING,
  /** The mail server accepted it. */
  SENT,
  /** Given up; the reason says why. */
  FAILED,
  /** Kept for the sample mailbox instead of being sent. */
  KEPT
}
