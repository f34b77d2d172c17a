package dev.madoguchi.browser;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as it was answered to {@link HttpUser somebody without a browser}: what stands in its
 * fields, what is said about them, and its buttons. Pressing one gives the page where that leads.
 */
public final class HttpPage {

  private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d+)|#x(\\p{XDigit}+)|(\\w+));");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", "\u00a0");

  /** What is chosen in a list of the form. */
  private static final String CHOSEN =
      "<select\\b[^>]*name=\"(%s:[^\"]*)\"(?:(?!</select>).)*<option value=\"([^\"]*)\" selected=\"selected\"";

  private final HttpUser user;
  private final String path;
  private final HttpResponse<String> answer;

  private HttpPage(HttpUser user, String path, HttpResponse<String> answer) {
    this.user = user;
    this.path = path;
    this.answer = answer;
  }

  /** Opens a page. */
  public static HttpPage open(HttpUser user, String path) throws Exception {
    return follow(user, path, user.get(path));
  }

  /**
   * Sends a form with what it holds already and what is typed, and follows where that leads.
   *
   * @param button id of the button within the form
   * @param typed values by the ids of the inputs within the form
   */
  public HttpPage press(String form, String button, Map<String, String> typed) throws Exception {
    Map<String, String> fields = new LinkedHashMap<>(HttpUser.hidden(body(), form));
    Matcher chosen = matcher(CHOSEN.formatted(form));
    while (chosen.find()) {
      fields.put(chosen.group(1), unescaped(chosen.group(2)));
    }
    typed.forEach((id, value) -> fields.put(form + ":" + id, value));
    fields.put(form + ":" + button, form + ":" + button);
    return follow(user, path, user.send(HttpUser.post(path, fields)));
  }

  private static HttpPage follow(HttpUser user, String path, HttpResponse<String> answer)
      throws Exception {
    if (answer.statusCode() / 100 != 3) {
      return new HttpPage(user, path, answer);
    }
    URI next = URI.create(Site.ADDRESS).resolve(answer.headers().firstValue("Location").get());
    String there = next.toString().replace(Site.ADDRESS, "");
    return follow(user, there, user.get(there));
  }

  /** Path and query of the page. */
  public String path() {
    return path;
  }

  public int status() {
    return answer.statusCode();
  }

  /** The HTML. */
  public String body() {
    return answer.body();
  }

  /** The words of the page, in the order of its HTML, without those of fields and attributes. */
  public String text() {
    return words(body().replaceAll("(?s)<(script|style|textarea)\\b.*?</\\1>", ""));
  }

  /** What the page says about the last action. */
  public String lines() {
    return words(find("<div class=\"m-lines\"[^>]*>(.*?)</div>", "message region"));
  }

  /** What is said at a field, by its id; empty if nothing is. */
  public String error(String id) {
    return words(find("<div id=\"" + id + "_error\"[^>]*>(.*?)</div>", "error of " + id));
  }

  /** What stands in a field of one or more lines, by its id. */
  public String value(String id) {
    Matcher area = matcher("<textarea\\b[^>]*id=\"" + id + "\"[^>]*>\\R?(.*?)</textarea>");
    if (area.find()) {
      return unescaped(area.group(1));
    }
    String input = find("(<input\\b[^>]*id=\"" + id + "\"[^>]*>)", "field " + id);
    Matcher value = Pattern.compile("\\bvalue=\"([^\"]*)\"").matcher(input);
    return value.find() ? unescaped(value.group(1)) : "";
  }

  /** The most UTF-16 units that the browser lets people type into a field, by its id. */
  public int longest(String id) {
    String field = find("(<(?:input|textarea)\\b[^>]*id=\"" + id + "\"[^>]*>)", "field " + id);
    Matcher length = Pattern.compile("\\bmaxlength=\"(\\d+)\"").matcher(field);
    if (!length.find()) {
      throw new AssertionError(id + " has no limit: " + field);
    }
    return Integer.parseInt(length.group(1));
  }

  /** Whether there is an element with this id. */
  public boolean has(String id) {
    return body().contains(" id=\"" + id + "\"");
  }

  private String find(String pattern, String what) {
    Matcher found = matcher(pattern);
    if (!found.find()) {
      throw new AssertionError("no " + what + " in " + status() + " " + path + ": " + body());
    }
    return found.group(1);
  }

  private Matcher matcher(String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL).matcher(body());
  }

  private static String words(String html) {
    return unescaped(html.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ").strip();
  }

  private static String unescaped(String html) {
    return REFERENCE.matcher(html).replaceAll(one -> Matcher.quoteReplacement(character(one)));
  }

  private static String character(java.util.regex.MatchResult reference) {
    if (reference.group(1) != null) {
      return Character.toString(Integer.parseInt(reference.group(1)));
    } else if (reference.group(2) != null) {
      return Character.toString(Integer.parseInt(reference.group(2), 16));
    }
    return NAMED.getOrDefault(reference.group(3), reference.group());
  }
}
