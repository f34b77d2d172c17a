package dev.madoguchi.web.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * How dates, sizes and names are written for one reader: {@code 2026年7月7日(火) 10:30}, in English
 * {@code Tue, 7 Jul 2026, 10:30}.
 *
 * @param language Japanese or English
 * @param zone the reader's zone; days of contracts have none
 */
public record Formats(Locale language, ZoneId zone) {

  private static final DateTimeFormatter DATE_JA =
      DateTimeFormatter.ofPattern("uuuu年M月d日(E)", Locale.JAPANESE);
  private static final DateTimeFormatter DATE_EN =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
  private static final long STEP = 1024;
  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  /** A day. */
  public String date(LocalDate day) {
    return day == null ? "" : day.format(japanese() ? DATE_JA : DATE_EN);
  }

  /** A moment: day, hour and minute. */
  public String dateTime(Instant moment) {
    if (moment == null) {
      return "";
    }
    ZonedDateTime there = moment.atZone(zone);
    return date(there.toLocalDate()) + (japanese() ? " " : ", ") + there.format(TIME);
  }

  /** A moment to the second, with its zone, for tooltips. */
  public String exact(Instant moment) {
    if (moment == null) {
      return "";
    }
    ZonedDateTime there = moment.atZone(zone);
    String name = zone.getDisplayName(TextStyle.FULL, language);
    return there.format(EXACT)
        + " ("
        + name
        + ", UTC"
        + there.getOffset().getId().replace("Z", "±0")
        + ")";
  }

  /** A size, given in bytes. */
  public String size(long bytes) {
    String[] units = {"B", "KB", "MB", "GB", "TB"};
    double value = bytes;
    int unit = 0;
    while (value >= STEP && unit < units.length - 1) {
      value /= STEP;
      unit++;
    }
    String pattern = unit == 0 || value >= 100 ? "%.0f %s" : "%.1f %s";
    return String.format(Locale.ENGLISH, pattern, value, units[unit]);
  }

  /** A number with its thousands set apart. */
  public String number(Number number) {
    return number == null ? "" : String.format(Locale.ENGLISH, "%,d", number.longValue());
  }

  /** The word for a value of an enum. */
  public String label(Enum<?> value) {
    return value == null ? "" : Messages.of(language).find(keyOf(value));
  }

  /** The key under which an enum's word and look stand. */
  static String keyOf(Enum<?> value) {
    return value.getDeclaringClass().getSimpleName() + "." + value.name();
  }

  /** A value as it stands in a sentence. */
  Object word(Object value) {
    if (value instanceof Enum<?> e) {
      return label(e);
    } else if (value instanceof LocalDate day) {
      return date(day);
    } else if (value instanceof Instant moment) {
      return dateTime(moment);
    } else if (value instanceof List<?> list) {
      return String.join(
          japanese() ? "、" : ", ", list.stream().map(v -> String.valueOf(word(v))).toList());
    } else if (value instanceof String text && text.codePoints().anyMatch(Formats::isRightToLeft)) {
      return ISOLATE + text + END_OF_ISOLATE;
    }
    return value == null ? "" : value;
  }

  /** A name in Hebrew or Arabic would take numbers and signs beside it along into its direction. */
  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private boolean japanese() {
    return !Locale.ENGLISH.getLanguage().equals(language.getLanguage());
  }
}
