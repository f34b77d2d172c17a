package dev.madoguchi.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file as we keep and show it: without folders, control characters and invisible
 * characters that turn the reading direction (they make {@code gpj.exe} look like {@code exe.jpg}),
 * in composed form (macOS sends が as two characters), at most 200 characters with the ending kept,
 * and none that Windows keeps for its devices ({@code CON.txt} can't be saved there).
 *
 * @param text the cleaned name, never empty
 */
record FileName(String text) {

  static final int LONGEST = 200;

  private static final int LONGEST_SUFFIX = 20;

  private static final Pattern DROPPED =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\x{2028}\\x{2029}\\x{FFFE}\\x{FFFF}]");

  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])\\s*(?:\\..*)?");

  /** Cleans a name as sent by a browser; one of which nothing remains becomes {@code file}. */
  static FileName of(String sent) {
    String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = DROPPED.matcher(name).replaceAll("").replaceAll("[<>:\"|?*]", "_");
    name = trimEnd(shorten(trimEnd(name.replaceAll("^[\\s\\x{3000}]+", ""))));
    if (DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      name = trimEnd(shorten("_" + name));
    }
    return new FileName(name.isEmpty() ? "file" : name);
  }

  /** Windows drops dots and blanks at the end: "a.exe. " would become a program there. */
  private static String trimEnd(String name) {
    return name.replaceAll("[\\s\\x{3000}.]+$", "");
  }

  /** The ending in lower case without its dot; empty if there is none. */
  String suffix() {
    int dot = text.lastIndexOf('.');
    return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String shorten(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String tail = dot > 0 && name.length() - dot <= LONGEST_SUFFIX ? name.substring(dot) : "";
    int end = LONGEST - tail.length();
    return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
        + tail;
  }
}
