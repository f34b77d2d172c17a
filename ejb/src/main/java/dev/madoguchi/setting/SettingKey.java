package dev.madoguchi.setting;

import dev.madoguchi.platform.PlainText;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The typed name of one setting (OPS-02): what kind of value it takes, which values are allowed and
 * what holds while nobody chose. Each component declares its keys as constants and offers them in a
 * {@link SettingCatalog}. Two keys are the same when their names are.
 *
 * @param <T> type of the value
 */
public final class SettingKey<T> {

  /** Longest text of a value. */
  public static final int LONGEST = 4000;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);

  private final String name;
  private final SettingType type;
  private final T defaultValue;
  private final Integer minimum;
  private final Integer maximum;
  private final Function<String, T> reader;

  private SettingKey(
      String name,
      SettingType type,
      String defaultText,
      Function<String, T> reader,
      Integer minimum,
      Integer maximum) {
    this.name = name;
    this.type = type;
    this.reader = reader;
    this.minimum = minimum;
    this.maximum = maximum;
    this.defaultValue = reader.apply(defaultText);
  }

  /** A whole number from {@code minimum} to {@code maximum}, both allowed. */
  public static SettingKey<Integer> integer(
      String name, int defaultValue, int minimum, int maximum) {
    Function<String, Integer> reader = text -> readInteger(text, minimum, maximum);
    return new SettingKey<>(
        name, SettingType.INTEGER, String.valueOf(defaultValue), reader, minimum, maximum);
  }

  /** On or off. */
  public static SettingKey<Boolean> flag(String name, boolean defaultValue) {
    return new SettingKey<>(
        name, SettingType.FLAG, String.valueOf(defaultValue), SettingKey::readFlag, null, null);
  }

  /** One line of text, empty allowed. */
  public static SettingKey<String> text(String name, String defaultValue) {
    return text(name, defaultValue, ".*");
  }

  /** One line of text that matches the regular expression as a whole. */
  public static SettingKey<String> text(String name, String defaultValue, String pattern) {
    Pattern allowed = Pattern.compile(pattern);
    return new SettingKey<>(
        name, SettingType.TEXT, defaultValue, text -> readText(text, allowed), null, null);
  }

  /**
   * One line of text that says something; {@code toString} of the value writes it again.
   *
   * @param parse reads the text and refuses what is not allowed with an IllegalArgumentException
   */
  public static <T> SettingKey<T> text(
      String name, String defaultValue, Function<String, T> parse) {
    return new SettingKey<>(
        name, SettingType.TEXT, defaultValue, text -> readText(text, parse), null, null);
  }

  /** Times of day in the operator's zone, in ascending order without repetition. */
  public static SettingKey<List<LocalTime>> times(String name, String defaultValue) {
    return new SettingKey<>(
        name, SettingType.TIMES, defaultValue, SettingKey::readTimes, null, null);
  }

  /** A time zone. */
  public static SettingKey<ZoneId> zone(String name, String defaultValue) {
    return new SettingKey<>(name, SettingType.ZONE, defaultValue, SettingKey::readZone, null, null);
  }

  /** Words without commas. */
  public static SettingKey<List<String>> list(String name, List<String> defaultValue) {
    return new SettingKey<>(
        name, SettingType.LIST, String.join(",", defaultValue), SettingKey::readList, null, null);
  }

  /** Kebab case with dots, as {@code ticket.close-days}; never changes once released. */
  public String name() {
    return name;
  }

  /** Kind of value. */
  public SettingType type() {
    return type;
  }

  /** What holds while nobody chose. */
  public T defaultValue() {
    return defaultValue;
  }

  /** Smallest allowed number, null for other kinds. */
  public Integer minimum() {
    return minimum;
  }

  /** Largest allowed number, null for other kinds. */
  public Integer maximum() {
    return maximum;
  }

  /**
   * Reads a value as typed by a person or stored.
   *
   * @throws dev.madoguchi.platform.BusinessException at field {@code value} if it is not allowed
   */
  public T read(String text) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.length() > LONGEST || !PlainText.line(stripped).equals(stripped)) {
      throw new SettingTextException();
    }
    return reader.apply(stripped);
  }

  /** Writes a value so that {@link #read} gives it back: one value has one text. */
  public String write(T value) {
    if (value instanceof List<?> list) {
      return list.stream()
          .map(item -> item instanceof LocalTime time ? TIME.format(time) : String.valueOf(item))
          .collect(Collectors.joining(","));
    }
    return String.valueOf(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SettingKey<?> key && key.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }

  private static Integer readInteger(String text, int minimum, int maximum) {
    if (!text.matches("-?\\d{1,9}")) {
      throw new SettingNumberException(minimum, maximum);
    }
    int number = Integer.parseInt(text);
    if (number < minimum || number > maximum) {
      throw new SettingNumberException(minimum, maximum);
    }
    return number;
  }

  private static Boolean readFlag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new SettingFlagException();
    };
  }

  private static String readText(String text, Pattern allowed) {
    if (!allowed.matcher(text).matches()) {
      throw new SettingTextException();
    }
    return text;
  }

  private static <T> T readText(String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw new SettingTextException();
    }
  }

  private static List<LocalTime> readTimes(String text) {
    try {
      return words(text).map(word -> LocalTime.parse(word, TIME)).distinct().sorted().toList();
    } catch (DateTimeException e) {
      throw new SettingTimesException();
    }
  }

  private static ZoneId readZone(String text) {
    if (!ZoneId.getAvailableZoneIds().contains(text)) {
      throw new SettingZoneException();
    }
    return ZoneId.of(text);
  }

  private static List<String> readList(String text) {
    return words(text).distinct().toList();
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split(",")).map(String::strip).filter(word -> !word.isEmpty());
  }
}
