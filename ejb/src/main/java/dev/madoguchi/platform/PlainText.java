package dev.madoguchi.platform;

/**
 * What the portal takes for text, whoever typed or sent it (decision 0012). Nobody can type, see or
 * mean the characters that it leaves out; what it replaces was broken before it came. It never
 * changes how something is written: letters keep their width, variants and order.
 */
public final class PlainText {

  private static final int LEFT_OUT = -1;
  private static final int REPLACEMENT = 0xFFFD;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int NO_CHARACTER = 0xFFFE;

  /** Letters of Hangul and a pattern of Braille that are drawn as nothing. */
  private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

  private PlainText() {}

  /**
   * Text of several lines. Every line ends with one line feed, as browsers count it. Control
   * characters and those that turn the reading direction of what follows are left out; half
   * characters (unpaired surrogates) and code points that are no characters become U+FFFD.
   */
  public static String lines(String sent) {
    if (sent == null || isPlain(sent)) {
      return sent;
    }
    StringBuilder plain = new StringBuilder(sent.length());
    sent.replace("\r\n", "\n")
        .codePoints()
        .map(PlainText::plain)
        .filter(c -> c != LEFT_OUT)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /**
   * One line, as names, subjects and numbers are: {@link #lines} with blanks for the ends of lines,
   * without blanks around it and without invisible characters, except the joiners that emoji and
   * some scripts need inside a word. Empty if nothing of it can be seen.
   */
  public static String line(String sent) {
    if (sent == null) {
      return null;
    }
    StringBuilder line = new StringBuilder(sent.length());
    lines(sent)
        .codePoints()
        .map(c -> c == '\n' || c == '\t' ? ' ' : c)
        .filter(c -> Character.getType(c) != Character.FORMAT || isJoiner(c))
        .forEach(line::appendCodePoint);
    return stripped(line);
  }

  /** Whether nothing of the text can be seen. */
  public static boolean isBlank(String text) {
    return text == null || text.codePoints().allMatch(PlainText::isInvisible);
  }

  /** Whether {@link #lines} leaves the text as it is. */
  public static boolean isPlain(String text) {
    return text.codePoints().allMatch(c -> plain(c) == c);
  }

  /** The beginning of a text, at most so many UTF-16 units and no half character. */
  public static String cut(String text, int longest) {
    if (text == null || text.length() <= longest) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
  }

  private static String stripped(StringBuilder line) {
    int start = 0;
    while (start < line.length() && isInvisible(line.codePointAt(start))) {
      start += Character.charCount(line.codePointAt(start));
    }
    int end = line.length();
    while (end > start && isBlankOrJoiner(line.codePointBefore(end))) {
      end -= Character.charCount(line.codePointBefore(end));
    }
    return line.substring(start, end);
  }

  private static int plain(int c) {
    switch (c) {
      case '\n', '\t':
        return c;
      case '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029:
        return '\n';
      default:
        int type = Character.getType(c);
        if (type == Character.SURROGATE || isNoCharacter(c)) {
          return REPLACEMENT;
        }
        return type == Character.CONTROL || turnsDirection(c) ? LEFT_OUT : c;
    }
  }

  /** Embeddings, overrides and isolates: with them a name or command reads otherwise than it is. */
  private static boolean turnsDirection(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  private static boolean isNoCharacter(int c) {
    return (c & NO_CHARACTER) == NO_CHARACTER || c >= 0xFDD0 && c <= 0xFDEF;
  }

  /** What shows nothing by itself: blanks, fillers, marks without a letter before them. */
  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.CONTROL,
          Character.SURROGATE ->
          true;
      default -> isBlankOrJoiner(c) || FILLERS.indexOf(c) >= 0;
    };
  }

  private static boolean isBlankOrJoiner(int c) {
    return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isJoiner(int c) {
    return c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
  }
}
