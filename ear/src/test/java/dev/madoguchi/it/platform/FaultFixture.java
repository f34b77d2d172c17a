package dev.madoguchi.it.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The page {@code /it/fault?when=}, which breaks at a moment of choice. */
@Named
@RequestScoped
public class FaultFixture {

  /** What the exception says, and no page may. */
  public static final String SECRET = "jdbc:secret:table-of-passwords";

  private String when = "never";
  private String field = "a";

  /** Before the page is shown. */
  public void load() {
    breakAt("load");
  }

  /** In an action. */
  public void fail() {
    throw new IllegalStateException(SECRET);
  }

  /** While a half of the page is written already. */
  public String getRendered() {
    breakAt("render");
    return when;
  }

  private void breakAt(String moment) {
    if (when.equals(moment)) {
      throw new IllegalStateException(SECRET);
    }
  }

  public String getWhen() {
    return when;
  }

  public void setWhen(String when) {
    this.when = when;
  }

  public String getField() {
    return field;
  }

  /** Breaks when the page asks in between. */
  public void setField(String field) {
    if ("b".equals(field)) {
      throw new IllegalStateException(SECRET);
    }
    this.field = field;
  }
}
