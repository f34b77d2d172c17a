package dev.madoguchi.terms;

import java.time.Instant;

/**
 * What one support ID has to do with one version (CON-10).
 *
 * @param supportId name of the support ID
 * @param version the version
 * @param current whether it is in force and a contract of the support ID needs it
 * @param agreedAt when somebody agreed, null while nobody has
 * @param agreedBy who, null while nobody has
 */
public record TermsRow(
    String supportId, TermsHead version, boolean current, Instant agreedAt, String agreedBy) {

  /** Whether agreement is needed. */
  public boolean isOpen() {
    return current && agreedAt == null;
  }
}
