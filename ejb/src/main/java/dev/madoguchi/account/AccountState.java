package dev.madoguchi.account;

/** Life cycle of an account (requirements section 0). */
public enum AccountState {
  /** Registered, its mail address not yet confirmed (ACC-07); has no password and can't sign in. */
  PROVISIONAL,
  /** Confirmed; the only state that can sign in. */
  ACTIVE,
  /** Stopped by back office; running sessions end within seconds. */
  SUSPENDED,
  /** Left; kept only for the tickets it wrote. */
  WITHDRAWN
}
