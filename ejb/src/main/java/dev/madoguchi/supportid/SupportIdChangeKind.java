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
  DESCRIBED,
  /** A person was put in charge. */
  PERSON_ADDED,
  /** A person was taken off by another. */
  PERSON_REMOVED,
  /** A person left. */
  PERSON_LEFT,
  /** Somebody without account was invited. */
  INVITED,
  /** An invitation was taken back. */
  INVITATION_WITHDRAWN,
  /** Somebody accepted an invitation and is in charge. */
  INVITATION_ACCEPTED,
  /** A CC address was added. */
  CC_ADDED,
  /** A CC address was removed. */
  CC_REMOVED,
  /** The owner of a CC address ended the copies. */
  CC_UNSUBSCRIBED
}
