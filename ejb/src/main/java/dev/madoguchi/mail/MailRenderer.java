package dev.madoguchi.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.madoguchi.platform.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes mails from their templates ({@code mail/<template>.<language>.txt} and {@code .html}, each
 * set into the layout). The first line of the text template is the subject. What several mails have
 * in common stands in a part ({@code <part>.<language>.part}) of tags and words that serve the text
 * and the HTML alike; a template takes it in by {@code {{>part}}}. A value that the template asks
 * for and the mail does not have is an error, so that no mail goes out with a hole.
 */
final class MailRenderer {

  private static final String SUBJECT = "Subject:";
  private static final Map<String, Template[]> COMPILED = new ConcurrentHashMap<>();

  private MailRenderer() {}

  /**
   * Writes one mail for one reader.
   *
   * @param template name of the template
   * @param language language of the reader
   * @param zone time zone of the reader
   * @param values values of the mail
   * @param frame values of the layout: {@code portalName}, {@code portalUrl}
   */
  static RenderedMail render(
      String template,
      MailLanguage language,
      ZoneId zone,
      Map<String, Object> values,
      Map<String, Object> frame) {
    Map<String, Object> words = new MailValues(language, zone).inWords(values);
    words.putAll(frame);
    String name = template + "." + language.code();
    Template[] plain = COMPILED.computeIfAbsent(name + ".txt", MailRenderer::compilePlain);
    String subject = oneLine(plain[0].execute(words));
    String text = write(plain[1], false, words, Map.of());
    String html =
        MailMarkup.withoutEmptyParagraphs(write(html(name + ".html"), true, words, Map.of()));
    Template layout =
        COMPILED
            .computeIfAbsent("layout." + language.code() + ".txt", MailRenderer::compileLayout)[0];
    return new RenderedMail(
        subject,
        MailMarkup.tidy(write(layout, false, words, Map.of("content", text))),
        write(
            html("layout." + language.code() + ".html"),
            true,
            words,
            Map.of("content", html, "subject", subject)));
  }

  private static String write(
      Template template, boolean html, Map<String, Object> words, Map<String, Object> more) {
    Map<String, Object> context = new HashMap<>(words);
    context.putAll(MailMarkup.tags(html));
    context.putAll(more);
    return template.execute(context);
  }

  private static Template html(String file) {
    return COMPILED
        .computeIfAbsent(
            file, name -> new Template[] {compile(name, MailMarkup.styled(read(name)), true)})[0];
  }

  private static Template[] compileLayout(String file) {
    return new Template[] {compile(file, read(file), false)};
  }

  /**
   * Subject and text of one file, compiled apart, so that no value can move the border between the
   * two.
   */
  private static Template[] compilePlain(String file) {
    String source = read(file);
    int end = source.indexOf('\n');
    if (!source.startsWith(SUBJECT) || end < 0) {
      throw new IllegalStateException("mail/" + file + " does not begin with " + SUBJECT);
    }
    return new Template[] {
      compile(file, source.substring(SUBJECT.length(), end), false),
      compile(file, source.substring(end + 1), false)
    };
  }

  private static Template compile(String file, String source, boolean html) {
    String language = file.substring(file.indexOf('.'), file.lastIndexOf('.'));
    return Mustache.compiler()
        .withLoader(part -> new StringReader(read(part + language + ".part")))
        .escapeHTML(html)
        .nullValue("")
        .emptyStringIsFalse(true)
        .compile(source);
  }

  /** A subject with a line break would be a way to smuggle in headers. */
  private static String oneLine(String subject) {
    String line = PlainText.line(subject).replaceAll(" +", " ");
    return line.length() <= OutboxMail.LONGEST_SUBJECT
        ? line
        : PlainText.cut(line, OutboxMail.LONGEST_SUBJECT - 1) + "…";
  }

  private static String read(String file) {
    try (InputStream in = MailRenderer.class.getResourceAsStream("/mail/" + file)) {
      if (in == null) {
        throw new IllegalStateException("There is no mail template mail/" + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
