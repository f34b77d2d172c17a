package dev.madoguchi.ticket.inquiry;

import java.util.Locale;

/**
 * A text that an operator keeps in both languages.
 *
 * @param ja Japanese
 * @param en English
 */
public record Wording(String ja, String en) {

  /** The text for a reader; Japanese for every language but English. */
  public String in(Locale reader) {
    return Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? en : ja;
  }
}
