package dev.madoguchi.web.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * All texts of the pages, {@code #{msg['…']}}: one bundle merged of one file per group, so that
 * nobody edits a file of thousands of lines.
 *
 * <p>Contract: files are {@code messages/<group>_<language>.properties} in UTF-8. The key begins
 * with the path of its page ({@code customer.ticket.new.title}); a field's label is {@code
 * <page>.<id>}, its help {@code <page>.<id>.help}; enums are {@code TicketState.CLOSED}, refusals
 * the simple name of their exception, settings {@code setting.<name>}. Texts with arguments are
 * {@link MessageFormat} patterns. A key stands in one group only.
 *
 * <p>This class is the Japanese text, which is also the one for languages that we don't have.
 */
public class Messages extends ResourceBundle {

  /** The groups, in the order of the components. */
  static final List<String> GROUPS =
      List.of(
          "frame",
          "exceptions",
          "enums",
          "settings",
          "visitor",
          "me",
          "customer",
          "agent",
          "admin",
          "registration",
          "supportid",
          "ticket",
          "contract",
          "plan",
          "terms",
          "calendar",
          "job");

  private final Map<String, String> texts;
  private final Locale language;

  /** Reads the Japanese texts. */
  public Messages() {
    this(Locale.JAPANESE);
  }

  /**
   * Reads the texts of a language.
   *
   * @throws IllegalStateException if two groups have the same key
   */
  protected Messages(Locale language) {
    this.language = language;
    this.texts = Collections.unmodifiableMap(read(language));
  }

  private static Map<String, String> read(Locale language) {
    Map<String, String> all = new HashMap<>();
    for (String group : GROUPS) {
      readGroup(group, language)
          .forEach(
              (key, text) -> {
                if (all.put(key, text) != null) {
                  throw new IllegalStateException(
                      "message key " + key + " stands in two groups, one is " + group);
                }
              });
    }
    return all;
  }

  /** The texts of one group; none if it has no file. */
  static Map<String, String> readGroup(String group, Locale language) {
    String file = "/messages/" + group + "_" + language.getLanguage() + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    Map<String, String> texts = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  /** The texts for a reader. */
  public static Messages of(Locale language) {
    Locale ours = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.JAPANESE;
    return (Messages)
        ResourceBundle.getBundle(Messages.class.getName(), ours, Messages.class.getClassLoader());
  }

  /**
   * A sentence with its arguments, written as the reader writes them.
   *
   * @param formats the reader's language and zone
   * @param key key of the sentence
   * @param arguments values of the placeholders: texts, numbers, enums, dates, instants
   */
  public static String text(Formats formats, String key, Object... arguments) {
    Messages messages = of(formats.language());
    if (arguments.length == 0) {
      return messages.find(key);
    }
    Object[] words = Arrays.stream(arguments).map(formats::word).toArray();
    return new MessageFormat(messages.find(key), messages.language).format(words);
  }

  /**
   * The text of a key, or the key between question marks, so that a gap is seen but breaks nothing.
   */
  public String find(String key) {
    return Objects.requireNonNullElseGet(texts.get(key), () -> "???" + key + "???");
  }

  /** Whether there is a text. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  @Override
  public Locale getLocale() {
    return language;
  }

  @Override
  protected Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
