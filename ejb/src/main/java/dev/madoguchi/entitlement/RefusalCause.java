package dev.madoguchi.entitlement;

/**
 * Why somebody may not ask (CON-13). Each has two sentences in the web bundle: what is the case
 * ({@code RefusalCause.ENDED}) and what to do ({@code RefusalCause.ENDED.advice}).
 */
public enum RefusalCause {
  /** The account reaches no contract at all. */
  NOTHING_REACHED,
  /** No contract of the account covers the product. */
  PRODUCT_NOT_COVERED,
  /** The account does not reach this contract, or there is none; which of them is not told. */
  CONTRACT_NOT_REACHED,
  /** The contract covers another product. */
  CONTRACT_OF_OTHER_PRODUCT,
  /** The account reaches the product, but not by this support ID. */
  SUPPORT_ID_DOES_NOT_COVER,
  /** Neither contract nor serial number is known; one of them is needed (TIC-02). */
  BOTH_UNKNOWN,
  /** The contract is in force, but its plan does not include the portal. */
  NO_PORTAL,
  /** The plan includes the portal, but not for this kind of inquiry. */
  KIND_NOT_BY_PORTAL,
  /** Nobody has agreed yet, for this support ID, to the terms that the contract needs. */
  TERMS_NOT_AGREED,
  /** The first day of maintenance is still to come. */
  NOT_STARTED,
  /** The last day of maintenance, and of grace, is over. */
  ENDED,
  /** The contract was cancelled. */
  CANCELLED
}
