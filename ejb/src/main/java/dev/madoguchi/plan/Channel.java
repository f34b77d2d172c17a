package dev.madoguchi.plan;

/** How an inquiry reaches the desk. */
public enum Channel {
  /** This portal; no contact is needed. */
  PORTAL,
  /** Telephone; the contact is the number. */
  PHONE,
  /** Mail; the contact is the address. */
  MAIL
}
