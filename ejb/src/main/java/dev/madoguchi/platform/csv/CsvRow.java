package dev.madoguchi.platform.csv;

import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param line line on which it begins, counted from 1
 * @param lastLine line on which it ends; another one if a field has line breaks
 * @param fields its fields without their quotes, at least one
 * @param broken whether text stands behind a closing quote: then it may be more than one row, read
 *     as one because a quote was not closed in time
 */
public record CsvRow(long line, long lastLine, List<String> fields, boolean broken) {

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return fields.stream().allMatch(String::isBlank);
  }
}
