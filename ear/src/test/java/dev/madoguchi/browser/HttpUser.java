package dev.madoguchi.browser;

import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.it.Customer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who meets the portal without a browser: requests with cookies of their own, redirects
 * not followed. For what a browser hides: statuses, headers, bytes, broken connections.
 */
public final class HttpUser {

  private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w.:-]+)=\"([^\"]*)\"");

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private HttpUser() {}

  /** Somebody who is not logged in. */
  public static HttpUser visitor() {
    return new HttpUser();
  }

  /** Somebody who has just logged in. */
  public static HttpUser loggedIn(String loginId, String password) throws Exception {
    HttpUser user = new HttpUser();
    HttpResponse<String> answer = user.login(loginId, password, Map.of());
    if (answer.statusCode() / 100 != 3) {
      throw new IOException(loginId + " can't log in: " + answer);
    }
    return user;
  }

  /** The customer, logged in. */
  public static HttpUser of(Customer customer) throws Exception {
    return loggedIn(customer.loginId(), SampleLogins.PASSWORD);
  }

  /** The sample installation's first person with this role, logged in. */
  public static HttpUser staff(String role) throws Exception {
    String login =
        SampleLogins.ALL.stream()
            .filter(one -> one.role().equals(role))
            .findFirst()
            .orElseThrow()
            .loginId();
    return loggedIn(login, SampleLogins.PASSWORD);
  }

  /** Chooses the language of all pages from now on, by the switch of the header. */
  public HttpUser speaking(Locale language) throws Exception {
    send(post("/language", Map.of("to", language.getLanguage(), "back", "/index")));
    return this;
  }

  /** Sends the login form of the front page. */
  public HttpResponse<String> login(String loginId, String password, Map<String, String> more)
      throws Exception {
    Map<String, String> typed = new LinkedHashMap<>(more);
    typed.put("loginForm:loginId", loginId);
    typed.put("loginForm:password", password);
    return submit("/index", "loginForm", "login", typed);
  }

  /**
   * Opens a page and sends its form with what it holds already and what is typed.
   *
   * @param button id of the button within the form
   * @param typed values by the names of the inputs
   */
  public HttpResponse<String> submit(
      String path, String form, String button, Map<String, String> typed) throws Exception {
    Map<String, String> fields = hidden(get(path).body(), form);
    fields.putAll(typed);
    fields.put(form + ":" + button, form + ":" + button);
    return send(post(path, fields));
  }

  /** A POST of a form's fields. */
  public static HttpRequest.Builder post(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  /** What the form on a page sends by itself: its name, the view state and other hidden fields. */
  public static Map<String, String> hidden(String page, String form) {
    Matcher found =
        Pattern.compile("<form id=\"" + form + "\".*?</form>", Pattern.DOTALL).matcher(page);
    if (!found.find()) {
      throw new AssertionError("no form " + form + " in: " + page);
    }
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher inputs = INPUT.matcher(found.group());
    while (inputs.find()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      Matcher each = ATTRIBUTE.matcher(inputs.group());
      while (each.find()) {
        attributes.put(each.group(1), each.group(2));
      }
      if ("hidden".equals(attributes.get("type"))) {
        fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
      }
    }
    return fields;
  }

  /** Opens a page. */
  public HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  /** A request to the portal, a GET unless something else is said. */
  public static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(Site.ADDRESS).resolve(path))
        .header("Accept-Language", "ja");
  }

  /** Sends the request. */
  public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Sends the request. */
  public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body)
      throws Exception {
    return http.send(request.build(), body);
  }

  /** The value of a cookie. */
  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
