package dev.madoguchi.platform;

/** The roles of requirements section 0 as used in {@code web.xml}, on doors and in the session. */
public final class Roles {

  /** A person of a customer company. */
  public static final String CUSTOMER = "customer";

  /** Works on tickets. */
  public static final String AGENT = "agent";

  /** Keeps contracts, keys and notices; runs the business jobs. */
  public static final String OFFICE = "office";

  /** Keeps staff accounts, settings and all jobs. */
  public static final String ADMIN = "admin";

  /** Jobs and timers; no person ever has it. */
  public static final String SYSTEM = "system";

  private Roles() {}
}
