package dev.madoguchi.browser;

/** Where the application under test answers. */
public final class Site {

  /** Address without a slash at the end. */
  public static final String ADDRESS = "http://localhost:8180";

  private Site() {}
}
