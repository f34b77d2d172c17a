package dev.madoguchi.supportid;

/** What happened to a support ID. */
public enum SupportIdChangeKind {
  /** It was issued. */
  ISSUED,
  /** A key was put on it. */
  KEY_ADDED,
  /** A key was taken off. */
  KEY_REMOVED,
  /** Its description was edited. */
  DESCRIBED
}
