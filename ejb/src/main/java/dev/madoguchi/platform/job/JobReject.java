package dev.madoguchi.platform.job;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One reason why a row of an input was not taken.
 *
 * @param line line number in the file, counted from 1, the header included
 * @param field name of the column
 * @param value what stood there, shortened to 500 characters, control characters made visible
 * @param reason key of the sentence
 * @param arguments values for the sentence, likewise
 */
public record JobReject(
    long line, String field, String value, String reason, List<String> arguments) {

  private static final int VALUE_LENGTH = 500;
  private static final int ARGUMENT_LENGTH = 500;

  /**
   * Line ends part the arguments, PostgreSQL keeps no NUL, and marks of direction turn the reason
   * around.
   */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  /**
   * Copies the list, shortens and cleans the texts, which may be as long as a field of the input.
   */
  public JobReject {
    arguments = arguments.stream().map(argument -> shorten(argument, ARGUMENT_LENGTH)).toList();
    value = shorten(value, VALUE_LENGTH);
  }

  private static String shorten(String text, int longest) {
    if (text == null) {
      return null;
    }
    int end = Math.min(text.length(), longest);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return UNSEEN.matcher(text.substring(0, end)).replaceAll("\uFFFD");
  }
}
