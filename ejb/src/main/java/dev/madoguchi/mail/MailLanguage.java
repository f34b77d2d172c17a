package dev.madoguchi.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The languages in which mails exist, and how dates look in them. */
enum MailLanguage {
  /** Japanese, the default. */
  JA(Locale.JAPANESE, "yyyy年M月d日(E)", "yyyy年M月d日(E) HH:mm"),
  /** English. */
  EN(Locale.ENGLISH, "E, d MMM yyyy", "E, d MMM yyyy, HH:mm");

  private final Locale locale;
  private final DateTimeFormatter day;
  private final DateTimeFormatter moment;

  MailLanguage(Locale locale, String day, String moment) {
    this.locale = locale;
    this.day = DateTimeFormatter.ofPattern(day, locale);
    this.moment = DateTimeFormatter.ofPattern(moment, locale);
  }

  /** The language for a reader; whoever reads neither gets Japanese. */
  static MailLanguage of(Locale reader) {
    return reader != null && "en".equals(reader.getLanguage()) ? EN : JA;
  }

  /** Part of file names, as {@code ja}. */
  String code() {
    return locale.getLanguage();
  }

  Locale locale() {
    return locale;
  }

  String format(LocalDate date) {
    return day.format(date);
  }

  String format(Instant instant, ZoneId zone) {
    return moment.format(instant.atZone(zone));
  }
}
