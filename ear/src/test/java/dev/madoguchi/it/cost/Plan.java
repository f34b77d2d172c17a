package dev.madoguchi.it.cost;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a database did to answer a statement.
 *
 * @param scanned tables that were read whole, or until there was enough
 * @param indexes indexes by which rows were found, in any way
 * @param read rows that were looked at
 * @param sorted rows that went into the largest sort
 * @param text the database's own words
 */
record Plan(Set<String> scanned, Set<String> indexes, long read, long sorted, String text) {

  /** Copies the sets, in lower case. */
  Plan {
    scanned = lower(scanned);
    indexes = lower(indexes);
  }

  private static Set<String> lower(Set<String> names) {
    Set<String> lower = new TreeSet<>();
    names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
    return lower;
  }
}
