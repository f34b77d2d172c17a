package dev.madoguchi.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The tags that every mail template may use, once as plain text and once as HTML that mail programs
 * understand (tables and inline styles): {@code button} ({@code address|label}), {@code facts} with
 * {@code fact} ({@code label|value}, left out when the value is empty), {@code quote} for what a
 * person wrote, {@code note} for what matters less.
 */
final class MailMarkup {

  private static final String FONT =
      "font-family:'Hiragino Sans','Hiragino Kaku Gothic ProN','Noto Sans JP','Yu Gothic UI',Meiryo,sans-serif;";
  private static final String BODY = FONT + "font-size:16px;line-height:1.7;color:#1b2733;";
  private static final String SMALL = FONT + "font-size:14px;line-height:1.7;";

  private static final Map<String, Object> TEXT =
      Map.of(
          "button", tag(MailMarkup::textButton),
          "fact", tag(MailMarkup::textFact),
          "facts", tag(MailMarkup::withoutBlankLines),
          "quote", tag(inner -> "────────────\n" + inner.strip() + "\n────────────"),
          "note", tag(inner -> inner.strip() + "\n"));

  private static final Map<String, Object> HTML =
      Map.of(
          "button", tag(MailMarkup::htmlButton),
          "fact", tag(MailMarkup::htmlFact),
          "facts", tag(MailMarkup::htmlFacts),
          "quote", tag(MailMarkup::htmlQuote),
          "note",
              tag(
                  inner ->
                      "<p style=\"margin:16px 0 0;"
                          + SMALL
                          + "color:#5b6875;\">"
                          + inner.strip()
                          + "</p>"));

  private MailMarkup() {}

  /** The tags for one of the two parts, by name. */
  static Map<String, Object> tags(boolean html) {
    return html ? HTML : TEXT;
  }

  /** Puts the styles on the plain tags that authors of templates write. */
  static String styled(String template) {
    return template
        .replace("<p>", "<p style=\"margin:0 0 16px;" + BODY + "\">")
        .replace("<ul>", "<ul style=\"margin:0 0 16px;padding-left:24px;" + BODY + "\">")
        .replace("<a ", "<a style=\"color:#165e83;\" ");
  }

  /** Brings the text part into shape: no blanks at line ends, at most one empty line in a row. */
  static String tidy(String text) {
    return text.replace("\r\n", "\n")
            .replaceAll("[ \\t]+\n", "\n")
            .replaceAll("\n{3,}", "\n\n")
            .strip()
        + "\n";
  }

  /** Drops paragraphs of which nothing is left because their values are empty. */
  static String withoutEmptyParagraphs(String html) {
    return html.replaceAll("<p[^>]*>\\s*</p>\\s*", "");
  }

  private static Mustache.Lambda tag(UnaryOperator<String> markup) {
    return new Tag(markup);
  }

  private static String textButton(String inner) {
    int bar = inner.lastIndexOf('|');
    return inner.substring(bar + 1).strip() + ":\n" + inner.substring(0, bar).strip();
  }

  private static String textFact(String inner) {
    int bar = inner.indexOf('|');
    String value = inner.substring(bar + 1).strip();
    return value.isEmpty() ? "" : inner.substring(0, bar).strip() + ": " + value + "\n";
  }

  private static String withoutBlankLines(String inner) {
    return inner
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String htmlButton(String inner) {
    int bar = inner.lastIndexOf('|');
    return "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:24px 0;\"><tr>"
        + "<td bgcolor=\"#165e83\" style=\"background-color:#165e83;border-radius:6px;\"><a href=\""
        + inner.substring(0, bar).strip()
        + "\" style=\"display:inline-block;padding:12px 24px;"
        + FONT
        + "font-size:16px;font-weight:600;color:#ffffff;text-decoration:none;\">"
        + inner.substring(bar + 1).strip()
        + "</a></td></tr></table>";
  }

  private static String htmlFacts(String inner) {
    return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\""
        + " style=\"width:100%;margin:16px 0;border-top:1px solid #d9dfe5;\">"
        + inner
        + "</table>";
  }

  private static String htmlFact(String inner) {
    int bar = inner.indexOf('|');
    String value = inner.substring(bar + 1).strip();
    String cell = "padding:8px 0;border-bottom:1px solid #d9dfe5;vertical-align:top;" + SMALL;
    return value.isEmpty()
        ? ""
        : "<tr><td width=\"140\" style=\"width:140px;padding-right:16px;"
            + cell
            + "color:#5b6875;\">"
            + inner.substring(0, bar).strip()
            + "</td><td style=\""
            + cell
            + "color:#1b2733;\">"
            + value
            + "</td></tr>";
  }

  private static String htmlQuote(String inner) {
    return "<div style=\"margin:16px 0;padding:12px 16px;border-left:4px solid #165e83;background-color:#f5f7f9;"
        + BODY
        + "\">"
        + inner.strip().replace("\r\n", "\n").replace("\n", "<br>\n")
        + "</div>";
  }

  /** A tag that rewrites what stands between its two ends. */
  private record Tag(UnaryOperator<String> markup) implements Mustache.Lambda {

    @Override
    public void execute(Template.Fragment fragment, Writer out) throws IOException {
      out.write(markup.apply(fragment.execute()));
    }
  }
}
