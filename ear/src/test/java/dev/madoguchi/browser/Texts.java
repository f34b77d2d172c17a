package dev.madoguchi.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The sentences of the pages as they stand in the sources, so that tests have none of their own.
 */
public final class Texts {

  /** The languages of the portal. */
  public static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

  private static final Path SOURCES = Path.of("../web/src/main/resources/messages");
  private static final Map<Locale, Properties> READ = new ConcurrentHashMap<>();

  private Texts() {}

  /** A sentence without values, in a language. */
  public static String of(Locale language, String key) {
    String text = READ.computeIfAbsent(language, Texts::read).getProperty(key);
    if (text == null) {
      throw new AssertionError("no " + key + " in " + language);
    }
    return text.replace("''", "'");
  }

  private static Properties read(Locale language) {
    Properties all = new Properties();
    try (Stream<Path> files = Files.list(SOURCES)) {
      String end = "_" + language.getLanguage() + ".properties";
      for (Path file : files.filter(f -> f.toString().endsWith(end)).toList()) {
        try (Reader in = Files.newBufferedReader(file)) {
          all.load(in);
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
