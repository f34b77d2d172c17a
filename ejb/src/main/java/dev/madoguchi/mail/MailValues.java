package dev.madoguchi.mail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Turns the values of a mail into words: dates for language and zone, enums by the label bundle of
 * the mails.
 */
final class MailValues {

  private static final Map<MailLanguage, Properties> LABELS = new EnumMap<>(MailLanguage.class);

  static {
    for (MailLanguage language : MailLanguage.values()) {
      LABELS.put(language, readLabels("/mail/labels_" + language.code() + ".properties"));
    }
  }

  private final MailLanguage language;
  private final ZoneId zone;

  MailValues(MailLanguage language, ZoneId zone) {
    this.language = language;
    this.zone = zone;
  }

  /** The values in words, at any depth; flags stay flags. */
  Map<String, Object> inWords(Map<?, ?> values) {
    Map<String, Object> words = new HashMap<>();
    values.forEach((name, value) -> words.put(String.valueOf(name), inWords(value)));
    return words;
  }

  private Object inWords(Object value) {
    if (value instanceof Instant instant) {
      return language.format(instant, zone);
    } else if (value instanceof LocalDate date) {
      return language.format(date);
    } else if (value instanceof Enum<?> constant) {
      return label(constant);
    } else if (value instanceof Map<?, ?> map) {
      return inWords(map);
    } else if (value instanceof Collection<?> list) {
      return list.stream().map(this::inWords).toList();
    } else if (value == null || value instanceof Boolean) {
      return value;
    }
    return String.valueOf(value);
  }

  private String label(Enum<?> constant) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    String label = LABELS.get(language).getProperty(key);
    if (label == null) {
      throw new IllegalStateException(
          "mail/labels_" + language.code() + ".properties has no " + key);
    }
    return label;
  }

  private static Properties readLabels(String resource) {
    Properties labels = new Properties();
    try (Reader reader =
        new InputStreamReader(
            MailValues.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      labels.load(reader);
      return labels;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
