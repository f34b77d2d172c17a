package dev.madoguchi.web.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the chip of each state looks: one line {@code TicketState.CLOSED=muted check} (colour and
 * shape) in {@code messages/status.properties}. The same state looks the same on every page.
 */
final class StatusTones {

  private static final Properties TONES = read();

  private StatusTones() {}

  /** CSS classes of the chip. */
  static String classesOf(Enum<?> value) {
    if (value == null) {
      return "";
    }
    String[] look = TONES.getProperty(Formats.keyOf(value), "muted dot").split("\\s+");
    return "m-tone-" + look[0] + " m-shape-" + (look.length > 1 ? look[1] : "dot");
  }

  /** Every state's look. */
  static Map<String, String> all() {
    return TONES.stringPropertyNames().stream()
        .collect(Collectors.toMap(Function.identity(), TONES::getProperty));
  }

  private static Properties read() {
    Properties tones = new Properties();
    try (InputStream in = StatusTones.class.getResourceAsStream("/messages/status.properties")) {
      if (in != null) {
        tones.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return tones;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
