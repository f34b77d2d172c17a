package dev.madoguchi.platform;

/**
 * A component's share of the sample data. All beans of this type are called once, in order, as the
 * system, when a sample installation starts on an empty database, all in one transaction.
 */
public interface SampleData {

  /** Place in the order; a component that needs another's records comes later. */
  int order();

  /** Stores the records. Dates are relative to today so that every state is seen on any day. */
  void load();
}
