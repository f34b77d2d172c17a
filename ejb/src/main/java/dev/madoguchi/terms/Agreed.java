package dev.madoguchi.terms;

/**
 * That a support ID agreed to a version.
 *
 * @param versionId the version
 * @param supportIdId the support ID
 */
record Agreed(long versionId, long supportIdId) {

  /** Open to the query that finds them. */
  public Agreed {}
}
