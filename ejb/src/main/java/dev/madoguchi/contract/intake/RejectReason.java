package dev.madoguchi.contract.intake;

/** Keys of the sentences that say why a row was not taken; their placeholders in order. */
final class RejectReason {

  /** A required value is missing. */
  static final String MISSING = "contract.reject.missing";

  /** The value is too long: greatest number of characters. */
  static final String TOO_LONG = "contract.reject.tooLong";

  /** The row has more or fewer fields than the header: expected, found. */
  static final String FIELD_COUNT = "contract.reject.fieldCount";

  /** Text stands behind a closing quote: last line that was read as a part of the row. */
  static final String BAD_QUOTE = "contract.reject.badQuote";

  /** The value has characters that are not seen. */
  static final String CONTROL = "contract.reject.control";

  /** The contract number stands in an earlier row: its line. */
  static final String DOUBLED_NUMBER = "contract.reject.doubledNumber";

  /** No date, or no such day. */
  static final String BAD_DATE = "contract.reject.badDate";

  /** The last day of maintenance lies before the first: the first day. */
  static final String LAST_BEFORE_FIRST = "contract.reject.lastBeforeFirst";

  /** No mail address. */
  static final String BAD_MAIL = "contract.reject.badMail";

  /** Address, phone or mail of a party without its company. */
  static final String NO_COMPANY = "contract.reject.noCompany";

  /** A device without a usable serial number: what was written. */
  static final String BAD_DEVICE = "contract.reject.badDevice";

  /** A serial number twice: the number. */
  static final String DOUBLED_DEVICE = "contract.reject.doubledDevice";

  /** A support key that can't be one: the key's place. */
  static final String BAD_KEY = "contract.reject.badKey";

  /** A support key twice in the row. */
  static final String DOUBLED_KEY = "contract.reject.doubledKey";

  /** The support key belongs to another contract. */
  static final String KEY_TAKEN = "contract.reject.keyTaken";

  /** There is no such product. */
  static final String UNKNOWN_PRODUCT = "contract.reject.unknownProduct";

  /** There is no such plan. */
  static final String UNKNOWN_PLAN = "contract.reject.unknownPlan";

  /** The row could not be stored although it looks right. */
  static final String NOT_STORED = "contract.reject.notStored";

  private RejectReason() {}
}
