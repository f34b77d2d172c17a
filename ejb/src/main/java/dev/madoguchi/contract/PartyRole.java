package dev.madoguchi.contract;

/** The part a company plays in a contract; at most one company per part. */
public enum PartyRole {
  /** Uses what is maintained. */
  END_USER,
  /** Sold the maintenance. */
  RESELLER,
  /** Runs the product for the end user. */
  OPERATING_AGENT
}
