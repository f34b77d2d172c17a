package dev.madoguchi.entitlement;

/**
 * Parts of the explanation of an entitlement (CON-13). The web bundle has one sentence for each
 * under {@code ReasonKind.CONTRACT_IN_FORCE}; dates among the arguments are ISO text.
 */
public enum ReasonKind {
  /** Contract number, last day. */
  CONTRACT_IN_FORCE,
  /** Contract number, last day, last day of grace. */
  CONTRACT_IN_GRACE,
  /** Serial number as typed. */
  SERIAL_MATCHED,
  /** Serial number as typed, number of the other contract that covers it. */
  SERIAL_ON_OTHER_CONTRACT,
  /** Serial number as typed; it stands on no contract of the account. */
  SERIAL_NOT_VERIFIED,
  /** The person does not know the serial number. */
  SERIAL_UNKNOWN,
  /** Name of the support ID of which the person is in charge. */
  PERSON_IN_CHARGE,
  /** Registered mail address. */
  REGISTERED_MAIL,
  /** Name of the plan. */
  PLAN,
  /** Contract number, last day. */
  CONTRACT_ENDED,
  /** Contract number, first day. */
  CONTRACT_NOT_STARTED,
  /** Contract number, day from which it does not count any more. */
  CONTRACT_CANCELLED,
  /** Contract number, name of the plan. */
  PLAN_WITHOUT_PORTAL,
  /** Contract number, name of the plan, which receives this kind through other channels only. */
  KIND_WITHOUT_PORTAL,
  /** Contract number, name of the support ID. */
  TERMS_NOT_AGREED
}
