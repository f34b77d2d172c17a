package dev.madoguchi.contract.history;

/** What can change of a contract. */
public enum ContractField {
  /** The contract itself: it was entered by hand. */
  ENTERED,
  /** Name. */
  NAME,
  /** Subscription ID. */
  SUBSCRIPTION_ID,
  /** Product. */
  PRODUCT,
  /** Service plan. */
  PLAN,
  /** First day of maintenance. */
  FIRST_DAY,
  /** Last day of maintenance. */
  LAST_DAY,
  /** First day without maintenance because of a cancellation. */
  CANCELLED_ON,
  /** Representative: name, mail address, phone. */
  REPRESENTATIVE,
  /** Sales contact: name, mail address. */
  SALES,
  /** Note of a customised edition. */
  EDITION_NOTE,
  /** End user: company, registered mail. */
  END_USER,
  /** Reseller: company, registered mail. */
  RESELLER,
  /** Operating agent: company, registered mail. */
  OPERATING_AGENT,
  /** A device: serial number, model. */
  DEVICE,
  /** A support key, masked. */
  KEY,
  /** The contract that continues this one. */
  RENEWED_BY,
  /** The contract that this one continues. */
  RENEWED_FROM
}
