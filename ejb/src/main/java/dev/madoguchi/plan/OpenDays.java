package dev.madoguchi.plan;

/** On which days a support window is open (TIC-22). */
public enum OpenDays {
  /** All days of the year. */
  EVERY_DAY,
  /** Open days of the business calendar (NOT-04). */
  BUSINESS_DAYS
}
