package dev.madoguchi.contract;

/** What a typed support key is worth on a day (CON-04). */
public enum KeyState {
  /** It exists and its contract is in force. */
  VALID,
  /** There is no such key. */
  UNKNOWN,
  /** It exists, but it or its contract starts later. */
  NOT_YET_VALID,
  /** It exists, but its contract has ended or was cancelled. */
  ENDED
}
