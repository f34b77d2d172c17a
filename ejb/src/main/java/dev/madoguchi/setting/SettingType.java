package dev.madoguchi.setting;

/** What kind of value a setting holds, so that the settings page can offer the right input. */
public enum SettingType {
  /** A whole number between two limits. */
  INTEGER,
  /** On or off. */
  FLAG,
  /** One line of text. */
  TEXT,
  /** Times of day in the operator's zone, as {@code 09:05, 13:05}. */
  TIMES,
  /** A time zone, as {@code Asia/Tokyo}. */
  ZONE,
  /** Words separated by commas. */
  LIST
}
