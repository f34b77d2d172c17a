package dev.madoguchi.mail;

/**
 * What became of an attempt to send.
 *
 * @param kind how it ended
 * @param reason in the mail server's words, or null
 */
record SendOutcome(Kind kind, String reason) {

  /** How an attempt ended. */
  enum Kind {
    /** The mail server accepted the mail. */
    ACCEPTED,
    /** The mail server did not take it this time. */
    FAILED,
    /** The connection broke while the mail was handed over; it may have been accepted. */
    BROKEN,
    /** The mail server says that there is no such address. */
    REFUSED,
    /** The mail server can't be reached at all. */
    UNREACHABLE
  }

  static final SendOutcome ACCEPTED = new SendOutcome(Kind.ACCEPTED, null);
}
