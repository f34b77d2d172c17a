package dev.madoguchi.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that are tried first (ACC-04). Long ones are nearly always made of the same few words
 * with digits and signs around them, so a short list of words stands for very many passwords: a
 * password is common when nothing of weight is left of it after the words, runs of the keyboard,
 * years and repetitions are taken away.
 */
final class CommonPasswords {

  /** With so many characters of its own beside the common parts a password is no longer common. */
  private static final int OWN_CHARACTERS = 5;

  private static final int SHORTEST_RUN = 3;

  /** Rows of a keyboard and the alphabet; parts of them, in both directions, are no secret. */
  private static final List<String> ROWS =
      List.of(
          "01234567890",
          "abcdefghijklmnopqrstuvwxyz",
          "qwertyuiop",
          "asdfghjkl",
          "zxcvbnm",
          "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
          "q1w2e3r4t5y6u7i8o9p0",
          "!@#$%^&*()",
          "!\"#$%&'()");

  private static final Set<String> WORDS = load();

  private CommonPasswords() {}

  static boolean contains(String password) {
    String rest = plain(password);
    if (new HashSet<>(rest.chars().boxed().toList()).size() < OWN_CHARACTERS) {
      return true;
    }
    for (String word : WORDS) {
      rest = rest.replace(word, " ");
    }
    rest = withoutRuns(rest).replaceAll("(19|20)\\d\\d", " ").replaceAll("(.)\\1{2,}", " ");
    return rest.chars().filter(c -> c != ' ').count() < OWN_CHARACTERS;
  }

  /** Lower case, and letters again for the signs that people put in their place. */
  private static String plain(String password) {
    String lower = password.toLowerCase(Locale.ROOT);
    return lower.chars().anyMatch(Character::isLetter) ? replaceSigns(lower) : lower;
  }

  private static String replaceSigns(String lower) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean nearLetter =
          i > 0
              && Character.isLetter(lower.charAt(i - 1))
              && i + 1 < lower.length()
              && (Character.isLetter(lower.charAt(i + 1)) || lower.charAt(i + 1) == c);
      int place = nearLetter || c == '@' || c == '$' ? "@$0135".indexOf(c) : -1;
      plain.append(place < 0 ? c : "asoles".charAt(place));
    }
    return plain.toString();
  }

  private static String withoutRuns(String text) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int length = runAt(text, at);
      rest.append(length >= SHORTEST_RUN ? " " : text.substring(at, at + 1));
      at += length >= SHORTEST_RUN ? length : 1;
    }
    return rest.toString();
  }

  private static int runAt(String text, int at) {
    int longest = 0;
    for (String row : ROWS) {
      String back = new StringBuilder(row).reverse().toString();
      int end = at + SHORTEST_RUN;
      while (end <= text.length()
          && (row.contains(text.substring(at, end)) || back.contains(text.substring(at, end)))) {
        longest = Math.max(longest, end - at);
        end++;
      }
    }
    return longest;
  }

  private static Set<String> load() {
    try (InputStream in = CommonPasswords.class.getResourceAsStream("common-password-words.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(line -> List.of(line.trim().split("\\s+")).stream())
          .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
          .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
