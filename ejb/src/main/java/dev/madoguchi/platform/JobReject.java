package dev.madoguchi.platform;

import java.util.List;

/**
 * One reason why a row of an input was not taken.
 *
 * @param line line number in the file, counted from 1, the header included
 * @param field name of the column
 * @param value what stood there, shortened to 500 characters
 * @param reason key of the sentence
 * @param arguments values for the sentence
 */
public record JobReject(
    long line, String field, String value, String reason, List<String> arguments) {

  private static final int VALUE_LENGTH = 500;

  /** Copies the list and shortens the value. */
  public JobReject {
    arguments = List.copyOf(arguments);
    if (value != null && value.length() > VALUE_LENGTH) {
      value = value.substring(0, VALUE_LENGTH);
    }
  }
}
