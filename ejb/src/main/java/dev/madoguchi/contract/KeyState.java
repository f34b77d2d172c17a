package dev.madoguchi.contract;

/** What a typed support key is worth on a day (CON-04). */
public enum KeyState {
  /** It exists and its contract is in force. */
  VALID(3),
  /** There is no such key. */
  UNKNOWN(0),
  /** It exists, but it or its contract starts later. */
  NOT_YET_VALID(2),
  /** It exists, but its contract has ended or was cancelled. */
  ENDED(1);

  private final int worth;

  KeyState(int worth) {
    this.worth = worth;
  }

  /** Greater for what gives more, to choose between keys of one code. */
  int worth() {
    return worth;
  }
}
