package dev.madoguchi.platform;

import java.util.List;

/**
 * One reason why a row of an input was not taken.
 *
 * @param line line number in the file, counted from 1, the header included
 * @param field name of the column
 * @param value what stood there, shortened to 500 characters
 * @param reason key of the sentence
 * @param arguments values for the sentence, each shortened to 500 characters
 */
public record JobReject(
    long line, String field, String value, String reason, List<String> arguments) {

  private static final int VALUE_LENGTH = 500;
  private static final int ARGUMENT_LENGTH = 500;

  /** Copies the list and shortens the texts, which may be as long as a field of the input. */
  public JobReject {
    arguments = arguments.stream().map(argument -> shorten(argument, ARGUMENT_LENGTH)).toList();
    value = shorten(value, VALUE_LENGTH);
  }

  private static String shorten(String text, int longest) {
    if (text == null || text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }
}
