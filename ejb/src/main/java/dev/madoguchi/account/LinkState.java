package dev.madoguchi.account;

/** What can be done with a link from a mail. */
public enum LinkState {
  /** It asks for a password. */
  OPEN,
  /** Too late; a new one can be asked for. */
  EXPIRED,
  /** It did its work; the owner can sign in. */
  USED,
  /** No such link, perhaps cut off by the mail program. */
  UNKNOWN
}
